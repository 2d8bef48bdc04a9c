import { isTelling } from '../../questions/checks/language/functionWords';
import { comparedWords, familyOf } from '../../questions/checks/language/relatedWords';

/** Whether a sentence can be made of a quotation and what stands around it: every figure is the quotation's, every name
 *  the text's, and there is no "not" of its own, nor is one lost. It does not tell whether the sentence is true; its author does. */
export function isFaithful(sentence: string, quote: string, around: string): boolean {
  return hasKnownFigures(sentence, quote) && hasKnownNames(sentence, `${around} ${quote}`) && !isTurned(sentence, quote);
}

/** A question sentence carries a "not" of its own only where the quotation has one; it may ask for the thing itself. */
export function isFaithfulQuestion(ask: string, quote: string, around: string): boolean {
  const afterFirstWord = ask.trim().replace(/^\S+/, '');
  return hasKnownFigures(ask, quote) && hasKnownNames(afterFirstWord, `${around} ${quote}`) && (!isNegative(ask) || isNegative(quote));
}

function hasKnownFigures(sentence: string, quote: string): boolean {
  const known = new Set(comparedWords(quote));
  return comparedWords(sentence).filter((word) => /\p{N}/u.test(word)).every((figure) => known.has(figure));
}

function hasKnownNames(sentence: string, text: string): boolean {
  const isKnown = familyOf(comparedWords(text));
  const names = sentence.match(/\p{Lu}[\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return names.flatMap(comparedWords).filter(isTelling).every(isKnown);
}

const negations = /\b(?:not(?! only\b)|no|never|nor|neither|none|nobody|nothing|without|cannot|\p{L}+n['’]t)\b/giu;

function isNegative(sentence: string): boolean {
  return sentence.search(negations) >= 0;
}

function isTurned(sentence: string, quote: string): boolean {
  if (isNegative(sentence)) return !isNegative(quote);
  const isSaid = familyOf(comparedWords(sentence));
  return deniedWords(quote).some(isSaid);
}

/** Verbs that say little by themselves: "did not become a member" denies the membership. */
const lightVerbs: ReadonlySet<string> = new Set(['become', 'make', 'take', 'give', 'get', 'come', 'go']);

/** The first word that counts behind each "not": what it denies. */
function deniedWords(quote: string): string[] {
  return [...quote.matchAll(negations)].flatMap(({ 0: word, index }) => {
    const behind = quote.slice(index + word.length).replace(/^,[^,]*,/, '').split(/[;:.!?]/, 1)[0] ?? '';
    return comparedWords(behind).filter((one) => isTelling(one) && !lightVerbs.has(one)).slice(0, 1);
  });
}
