import { leaningOf } from './statements/references';
import type { Leaning } from './statements/references';
import { isBrokenJoin } from './slotRules/brokenJoin';
import { isCitation } from './slotRules/citation';
import { isDescribed } from './slotRules/described';
import { isFragment } from './slotRules/fragment';
import { isGivenAway } from './slotRules/givenAway';
import { isGuessed } from './slotRules/guessed';
import { isInvented } from './slotRules/invented';
import { isToldByKin } from './slotRules/kindred';
import { hasLeaningWord } from './slotRules/leaningWords';
import { isOneOfMany } from './slotRules/oneOfMany';
import { isOneOff } from './slotRules/oneOff';
import { isOpenEnded } from './slotRules/openEnded';
import { isPartOfPhrase } from './slotRules/partOfPhrase';
import { isRepeated } from './slotRules/repeated';
import { isSideDetail } from './slotRules/sideDetail';
import { isOfStatistic } from './slotRules/statistic';
import { isTopic } from './slotRules/topic';
import { isTrivial } from './slotRules/trivial';
import { isUnanchored } from './slotRules/unanchored';
import { isUnpinned } from './slotRules/unpinned';
import { isOfUnnamedState } from './slotRules/whoseInstitution';
import { isOfWrongKind } from './slotRules/wrongKind';
import type { FlaggedSlot } from './slotRules/slot';

/** Why a slot found by rule is not asked before a person has looked at it. */
export type SlotFlag = Leaning | SlotRule | 'redundant';

type SlotRule =
  | 'fragment' | 'long-statement' | 'open-ended' | 'trivial' | 'part-of-phrase' | 'topic' | 'answer-repeated'
  | 'side-detail' | 'given-away' | 'citation' | 'unanchored' | 'wrong-kind' | 'dangling-reference';

const longestStatement = 36;

const rules: readonly (readonly [SlotRule, (slot: FlaggedSlot) => boolean])[] = [
  ['fragment', (slot) => isFragment(slot.statement) || isBrokenJoin(slot)],
  ['dangling-reference', hasLeaningWord],
  ['long-statement', ({ statement }) => statement.filter(({ tag }) => tag !== 'PUNCT').length > longestStatement],
  ['open-ended', (slot) => isOpenEnded(slot) || isUnpinned(slot) || isOneOfMany(slot) || isOneOff(slot)],
  ['trivial', isTrivial],
  ['part-of-phrase', (slot) => isPartOfPhrase(slot) || isDescribed(slot)],
  ['topic', (slot) => isTopic(slot) || isGuessed(slot)],
  ['answer-repeated', isRepeated],
  ['side-detail', (slot) => isSideDetail(slot) || isOfStatistic(slot)],
  ['given-away', (slot) => isGivenAway(slot) || isToldByKin(slot)],
  ['citation', isCitation],
  ['unanchored', (slot) => isUnanchored(slot) || isOfUnnamedState(slot) || isInvented(slot)],
  ['wrong-kind', isOfWrongKind],
];

/** What speaks against asking a slot; empty where nothing does. */
export function flagsOf(slot: FlaggedSlot): SlotFlag[] {
  const leaning = leaningOf(slot.statement);
  const found = rules.filter(([, holds]) => holds(slot)).map(([name]) => name);
  return [...new Set([...(leaning === null ? [] : [leaning]), ...found])];
}
