import { kindNoun } from './gazetteer/kindNouns';
import { leaningOf } from './statements/references';
import type { Leaning } from './statements/references';
import { isBarePlace, isBareSubject } from './slotRules/bareSubject';
import { isBrokenJoin } from './slotRules/brokenJoin';
import { isCitation } from './slotRules/citation';
import { isDescribed } from './slotRules/described';
import { pointsToEarlierNoun } from './slotRules/earlierNoun';
import { isFragment } from './slotRules/fragment';
import { isGivenAway, isToldByHead } from './slotRules/givenAway';
import { isGuessed } from './slotRules/guessed';
import { isHomeCountry } from './slotRules/homeCountry';
import { isInvented } from './slotRules/invented';
import { isToldByKin } from './slotRules/kindred';
import { hasLeaningWord } from './slotRules/leaningWords';
import { isOneOff } from './slotRules/oneOff';
import { isOneOfMany } from './slotRules/oneOfMany';
import { isOpenEnded } from './slotRules/openEnded';
import { isPartOfPhrase } from './slotRules/partOfPhrase';
import { isPassingDate } from './slotRules/passingDate';
import { isPassingFigure } from './slotRules/passingFigure';
import { isRangeEnd } from './slotRules/rangeEnd';
import { isRepeated } from './slotRules/repeated';
import { isSideDetail } from './slotRules/sideDetail';
import { isOfStatistic } from './slotRules/statistic';
import { hasStrayComma } from './slotRules/strayComma';
import { isOneOfManyWorks, isThinQuestion } from './slotRules/thinQuestion';
import { isTopic } from './slotRules/topic';
import { isCreedAlone, isTornCompound } from './slotRules/tornCompound';
import { isTrivial } from './slotRules/trivial';
import { isUnanchored } from './slotRules/unanchored';
import { isUnpinned } from './slotRules/unpinned';
import { isOfUnnamedState } from './slotRules/whoseInstitution';
import { isOfWrongKind } from './slotRules/wrongKind';
import type { FlaggedSlot } from './slotRules/slot';

/** Why a slot found by rule is not asked before a person has looked at it. */
export type SlotFlag = Leaning | SlotRule | 'redundant' | 'surplus';

type SlotRule =
  | 'fragment' | 'long-statement' | 'open-ended' | 'trivial' | 'part-of-phrase' | 'topic' | 'answer-repeated'
  | 'side-detail' | 'given-away' | 'citation' | 'unanchored' | 'wrong-kind' | 'dangling-reference';

const longestStatement = 36;

const rules: readonly (readonly [SlotRule, (slot: FlaggedSlot) => boolean])[] = [
  ['fragment', (slot) => isFragment(slot.statement) || isBrokenJoin(slot) || hasStrayComma(slot.statement)],
  ['dangling-reference', (slot) => hasLeaningWord(slot) || pointsToEarlierNoun(slot)],
  ['long-statement', ({ statement }) => statement.filter(({ tag }) => tag !== 'PUNCT').length > longestStatement],
  ['open-ended', (slot) => isOpenEnded(slot) || isUnpinned(slot) || isOneOfMany(slot) || isOneOff(slot) || isOneOfManyWorks(slot) || isBareSubject(slot, hintOf(slot)) || isBarePlace(slot, hintOf(slot))],
  ['trivial', isTrivial],
  ['part-of-phrase', (slot) => isPartOfPhrase(slot) || isDescribed(slot) || isTornCompound(slot) || isCreedAlone(slot)],
  ['topic', (slot) => isTopic(slot) || isGuessed(slot) || isHomeCountry(slot)],
  ['answer-repeated', isRepeated],
  ['side-detail', (slot) => isSideDetail(slot) || isOfStatistic(slot) || isRangeEnd(slot) || isPassingDate(slot) || isPassingFigure(slot)],
  ['given-away', (slot) => isGivenAway(slot) || isToldByKin(slot) || isToldByHead(slot)],
  ['citation', isCitation],
  ['unanchored', (slot) => isUnanchored(slot) || isOfUnnamedState(slot) || isInvented(slot) || isThinQuestion(slot)],
  ['wrong-kind', isOfWrongKind],
];

/** The word that would stand beside the gap. */
function hintOf({ candidate: { type }, answer }: FlaggedSlot): string | null {
  return kindNoun(type, answer);
}

/** What speaks against asking a slot; empty where nothing does. */
export function flagsOf(slot: FlaggedSlot): SlotFlag[] {
  const leaning = leaningOf(slot.statement);
  const found = rules.filter(([, holds]) => holds(slot)).map(([name]) => name);
  return [...new Set([...(leaning === null ? [] : [leaning]), ...found])];
}
