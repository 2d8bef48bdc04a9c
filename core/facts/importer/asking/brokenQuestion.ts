/** Words that want others after them; "and?" is cut off, and "when, he" was torn from what stood between. */
const open = 'and|or|but|than|that|when|because|while|where|which|who|whose|of|the|a|an|as';

const cutOff = new RegExp(`\\b(?:${open})$|\\b(?:that|when|because|while|where|if|whether), (?!in\\b|on\\b|at\\b|by\\b|after\\b|before\\b|during\\b|according\\b|as\\b)`);

/** Whether a question sentence, without its mark, was torn where a statement was cut or turned round. */
export function isBrokenQuestion(question: string): boolean {
  return cutOff.test(question) || /^What (?:is|was) (?:when|where|why|how|if)\b/.test(question);
}
