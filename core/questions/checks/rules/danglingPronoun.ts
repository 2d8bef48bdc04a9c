import type { Item } from '../item';
import { antecedentsIn, tokensOf } from '../language/antecedents';
import type { Token } from '../language/antecedents';

const pronouns: ReadonlySet<string> = new Set([
  'it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'he', 'him', 'his', 'she', 'her', 'hers',
]);
/** Whoever speaks is not named in a stem. */
const speakers: ReadonlySet<string> = new Set(['we', 'us', 'my', 'me']);

/** The first pronoun, after the first word, that nothing in the sentence can be meant by; null where there is none. What
 *  stands between quotation marks speaks for itself. */
export function danglingPronoun(sentence: string, kind: Item['kind']): string | null {
  const tokens = tokensOf(sentence.replace(/“[^“”]*”|"[^"]*"/g, ' X '));
  const hasAntecedent = antecedentsIn(tokens, kind);
  const firstName = tokens.findIndex(({ isName }) => isName);
  const found = tokens.find(({ text, isName }, at) => {
    if (at === 0 || isName) return false;
    if (text === 'there') return isPlace(tokens, at) && (firstName === -1 || firstName > at);
    return speakers.has(text) || (pronouns.has(text) && !(text === 'it' && isEmpty(tokens, at)) && !hasAntecedent(at));
  });
  return found?.text ?? null;
}

/** How long does it take; is it possible; makes it likely. */
function isEmpty(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return /^(?:is|was)$/.test(before) || /^(?:takes?|took|possible|likely|true|clear|necessary)$/.test(after);
}

const being =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|must|should|exists?|existed|remain(?:s|ed)?|seems?|came|come)$/;

/** “What happened there?” is about a place; “there is” and “what was there” are not. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return !being.test(tokens[at - 1]?.text ?? '') && !being.test(tokens[at + 1]?.text ?? '');
}
