import type { TokenSpan } from '../language/token';
import type { Salience } from '../ranking/salience';
import type { Candidate } from '../spans/candidate';
import type { Word } from '../statements/word';

/** A slot as the rules look at it: the statement, and where the answer stands in it. */
export interface FlaggedSlot {
  readonly statement: readonly Word[];
  readonly place: TokenSpan;
  readonly candidate: Candidate;
  readonly answer: string;
  readonly ask: string | null;
  readonly salience: Salience;
  /** The words of the titles that stand above the question, in small letters. */
  readonly titles: readonly string[];
  /** The common nouns of the paragraph's earlier sentences, in small letters. */
  readonly nounsBefore: ReadonlySet<string>;
}
