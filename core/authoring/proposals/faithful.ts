import { isTelling } from '../../questions/checks/language/functionWords';
import { comparedWords, familyOf } from '../../questions/checks/language/relatedWords';

/** Whether a sentence can be made of a quotation and what stands around it: every figure is the quotation's, every name
 *  the text's, and neither says "not" alone. It does not tell whether the sentence is true; its author does. */
export function isFaithful(sentence: string, quote: string, around: string): boolean {
  return hasKnownFigures(sentence, quote) && hasKnownNames(sentence, `${around} ${quote}`) && isNegative(sentence) === isNegative(quote);
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

const negation = /\b(?:not(?! only\b)|no|never|nor|neither|none|nobody|nothing|without|cannot|\p{L}+n['’]t)\b/iu;

function isNegative(sentence: string): boolean {
  return negation.test(sentence);
}
