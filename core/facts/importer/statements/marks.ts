import { isMark } from './word';
import type { Word } from './word';

/** Where the words end, without their last mark. */
export function lastMark(words: readonly Word[]): number {
  return isMark(words.at(-1), /^[.!?]$/) ? words.length - 1 : words.length;
}

/** Without marks left over where something was cut. */
export function trimmedMarks(words: readonly Word[]): Word[] {
  const kept = words.filter((word, index) => !(isMark(word, /^,$/) && (index === 0 || isMark(words[index + 1], /^[,.;:]$/))));
  while (isMark(kept.at(-1), /^[,;:.–—-]$/)) kept.pop();
  while (isMark(kept[0], /^[,;:.–—-]$/)) kept.shift();
  return kept;
}

export function withFullStop(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  const beforeQuote = isMark(last, /^[”"’]$/) ? words.at(-2) : last;
  if (last === undefined || (beforeQuote?.tag === 'PUNCT' && /[.!?]$/.test(beforeQuote.text))) return [...words];
  return [...words, { text: '.', lower: '.', lemma: '.', tag: 'PUNCT', hasSpaceBefore: false, source: null }];
}
