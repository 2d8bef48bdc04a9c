import type { TokenSpan } from '../language/token';
import type { Word } from './word';

/** One way to say less: the words without what the candidate's fact does not need. */
export type Step = (words: Word[], candidate: TokenSpan) => Word[];
