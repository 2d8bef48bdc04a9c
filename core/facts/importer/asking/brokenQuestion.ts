/** Words that want others after them; "and?" is cut off, and "when, he" was torn from what stood between. */
const open = 'and|or|but|than|that|when|because|while|where|which|who|whose|of|the|a|an|as';

const cutOff = new RegExp(`\\b(?:${open})$|\\b(?:that|when|because|while|where|if|whether), (?!in\\b|on\\b|at\\b|by\\b|after\\b|before\\b|during\\b|according\\b|as\\b)`);

/** Pasts that "did" cannot have, and the words that may stand between. */
const link = 'and|or|but|that|which|who|whom|whose|when|where|while|before|after|until|as|because|if|what|how';
const doublePast = new RegExp(`\\bdid (?:(?!\\b(?:${link})\\b|,).)* (?:took|went|came|became|began|gave|saw|wrote|rose|grew|knew|drew|broke|spoke|chose|drove|rode|threw|flew|was|were|had|\\p{L}+ed (?:the|a|an|to|his|her|its|their))\\b`, 'u');

/** Whether a question sentence, without its mark, was torn where a statement was cut or turned round. */
export function isBrokenQuestion(question: string): boolean {
  return cutOff.test(question) || doublePast.test(question) || /^What (?:is|was|are|were) (?:when|where|why|how|if|there)\b/.test(question);
}
