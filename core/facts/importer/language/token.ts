import type { TextRange } from '../article';

/** Universal parts of speech, as far as the rules here tell them apart. */
export const partsOfSpeech = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
  'VERB', 'X', 'SPACE',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A word or mark of a sentence; offsets are those of the article's text. */
export interface Token extends TextRange {
  readonly text: string;
  readonly lower: string;
  /** Base form: "found" of "founded". */
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

export interface Sentence extends TextRange {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Tokens `from` up to, not including, `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}
