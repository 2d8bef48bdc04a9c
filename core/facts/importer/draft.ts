import type { SectionId } from '../../ids';
import { joinAsList } from '../../text';
import type { SlotType } from '../slotTypes';
import type { TextRange } from './article';
import { askFor } from './asking/askFor';
import type { Sentence, TokenSpan } from './language/token';
import type { RankedCandidate } from './ranking/rank';
import type { Salience } from './ranking/salience';
import { flagsOf } from './slotFlags';
import type { SlotFlag } from './slotFlags';
import { isDoubtful } from './slotRules/doubtful';
import { isLoose } from './slotRules/loose';
import { isMinor } from './slotRules/minor';
import { typeOfName } from './spans/nameType';
import type { People } from './spans/people';
import { leaningOf } from './statements/references';
import { simplified } from './statements/simplify';
import { placeOf, textOf } from './statements/word';
import type { Word } from './statements/word';

/** What is known of the article where a slot is drafted. */
export interface Surroundings {
  readonly number: number;
  readonly sectionId: SectionId;
  /** The words of the article's and the section's title, in small letters. */
  readonly titles: readonly string[];
  readonly salience: Salience;
  readonly people: People;
  readonly text: string;
  /** For each sentence of the paragraph, the common nouns of those before it. */
  readonly nounsBefore: readonly ReadonlySet<string>[];
}

/** A slot with the statement that is to hold it. */
export interface Draft {
  readonly paragraph: number;
  readonly sectionId: SectionId;
  readonly sentence: number;
  readonly statement: readonly Word[];
  readonly place: TokenSpan;
  readonly items: readonly string[];
  readonly type: SlotType;
  readonly ask: string | null;
  readonly range: TextRange;
  readonly score: number;
  readonly flags: readonly SlotFlag[];
  readonly isLoose: boolean;
  readonly isMinor: boolean;
}

/** The statement that is to hold a candidate, and how the candidate would be asked; null where the statement cannot. */
export function draftOf(ranked: RankedCandidate, sentences: readonly Sentence[], words: readonly (readonly Word[])[], around: Surroundings): Draft | null {
  const { candidate, sentence, score } = ranked;
  const tokens = sentences[sentence]?.tokens ?? [];
  const statement = capitalised(simplified(words[sentence] ?? [], candidate));
  const place = placeOf(statement, candidate);
  const [first, last] = [tokens[candidate.from], tokens[candidate.to - 1]];
  if (place === null || first === undefined || last === undefined) return null;
  const textOfSpan = ({ from, to }: TokenSpan): string => around.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const items = candidate.items?.map(textOfSpan) ?? [textOf(statement.slice(place.from, place.to))];
  const answer = joinAsList(items);
  const type = typeOf(ranked, tokens.slice(candidate.from, candidate.to).map(({ text }) => text), around.people);
  const asked = { words: statement, place, kind: candidate.kind, type };
  const ask = losesAntecedent(statement, place) ? null : askFor(asked);
  const slot = { statement, place, candidate: { ...candidate, type }, answer, ask, salience: around.salience, titles: around.titles, nounsBefore: around.nounsBefore[sentence] ?? new Set<string>() };
  const { number: paragraph, sectionId } = around;
  return { paragraph, sectionId, sentence, statement, place, items, type, ask, range: { start: first.start, end: last.end }, score, flags: flagsOf(slot), isLoose: isLoose(slot) || isDoubtful(slot), isMinor: isMinor(slot) };
}

/** Whether a pronoun of the statement stands for the answer, so that without it nothing is left to stand for. */
function losesAntecedent(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  return leaningOf(statement) === null && leaningOf([...statement.slice(0, from), ...statement.slice(to)]) === 'dangling-reference';
}

const longestTerm = 5;

function typeOf({ candidate: { kind, type } }: RankedCandidate, words: readonly string[], people: People): SlotType {
  if (kind === 'name') return typeOfName(words, people);
  if (kind.startsWith('phrase') || kind === 'long-phrase' || kind === 'quotation') return words.length > longestTerm ? 'clause' : 'term';
  return type;
}

function capitalised(words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  return first === undefined ? [] : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
