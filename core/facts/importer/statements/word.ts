import type { PartOfSpeech, Sentence, TokenSpan } from '../language/token';

/** A word or mark of a statement that is being made from a sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: PartOfSpeech;
  readonly hasSpaceBefore: boolean;
  /** Index of the sentence's token; null for a word that was put in. */
  readonly source: number | null;
}

/** The words of a sentence. A first word that the article writes small elsewhere is no name, whatever its capital, unless
 *  a name goes on after it ("World War II"): `isWrittenSmall` tells. */
export function wordsOfSentence({ tokens }: Sentence, isWrittenSmall: (lower: string) => boolean): Word[] {
  return tokens.map(({ text, lower, lemma, tag, start }, source) => {
    const isCommon = source === 0 && tag === 'PROPN' && isWrittenSmall(lower) && tokens[1]?.tag !== 'PROPN';
    const hasSpaceBefore = source > 0 && start > (tokens[source - 1]?.end ?? start);
    return { text: isCommon ? lower : text, lower, lemma, tag: isCommon ? 'NOUN' : tag, source, hasSpaceBefore };
  });
}

/** A word put in by a rule. */
export function newWord(text: string, tag: PartOfSpeech): Word {
  return { text, lower: text.toLowerCase(), lemma: text.toLowerCase(), tag, hasSpaceBefore: true, source: null };
}

/** Where a candidate's tokens stand among the words; null where one is missing or they stand apart. */
export function placeOf(words: readonly Word[], { from, to }: TokenSpan): TokenSpan | null {
  const first = words.findIndex(({ source }) => source === from);
  if (first < 0) return null;
  for (let step = 0; step < to - from; step += 1) if (words[first + step]?.source !== from + step) return null;
  return { from: first, to: first + to - from };
}

/** The words as text, without a space at the beginning. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text, hasSpaceBefore }, index) => (hasSpaceBefore && index > 0 ? ` ${text}` : text)).join('');
}

export function isMark(word: Word | undefined, pattern: RegExp): boolean {
  return word?.tag === 'PUNCT' && pattern.test(word.text);
}

export function isNominal(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN';
}

/** Whether a verb stands among the words from `from` up to `to`. */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
