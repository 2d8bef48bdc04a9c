import { leaningOf } from './statements/references';
import type { Leaning } from './statements/references';
import { isCitation } from './slotRules/citation';
import { isFragment } from './slotRules/fragment';
import { isGivenAway } from './slotRules/givenAway';
import { isGuessed } from './slotRules/guessed';
import { isOneOfMany } from './slotRules/oneOfMany';
import { isOpenEnded } from './slotRules/openEnded';
import { isPartOfPhrase } from './slotRules/partOfPhrase';
import { isRepeated } from './slotRules/repeated';
import { isSideDetail } from './slotRules/sideDetail';
import type { FlaggedSlot } from './slotRules/slot';
import { isTopic } from './slotRules/topic';
import { isTrivial } from './slotRules/trivial';
import { isUnanchored } from './slotRules/unanchored';
import { isUnpinned } from './slotRules/unpinned';
import { isOfUnnamedState } from './slotRules/whoseInstitution';

/** Why a slot found by rule is not asked before a person has looked at it. */
export type SlotFlag = Leaning | SlotRule | 'redundant';

type SlotRule =
  | 'fragment' | 'long-statement' | 'open-ended' | 'trivial' | 'part-of-phrase' | 'topic' | 'answer-repeated'
  | 'side-detail' | 'given-away' | 'citation' | 'unanchored';

const longestStatement = 36;

const rules: readonly (readonly [SlotRule, (slot: FlaggedSlot) => boolean])[] = [
  ['fragment', ({ statement }) => isFragment(statement)],
  ['long-statement', ({ statement }) => statement.filter(({ tag }) => tag !== 'PUNCT').length > longestStatement],
  ['open-ended', (slot) => isOpenEnded(slot) || isUnpinned(slot) || isOneOfMany(slot)],
  ['trivial', isTrivial],
  ['part-of-phrase', isPartOfPhrase],
  ['topic', (slot) => isTopic(slot) || isGuessed(slot)],
  ['answer-repeated', isRepeated],
  ['side-detail', isSideDetail],
  ['given-away', isGivenAway],
  ['citation', isCitation],
  ['unanchored', (slot) => isUnanchored(slot) || isOfUnnamedState(slot)],
];

/** What speaks against asking a slot; empty where nothing does. */
export function flagsOf(slot: FlaggedSlot): SlotFlag[] {
  const leaning = leaningOf(slot.statement);
  return [...(leaning === null ? [] : [leaning]), ...rules.filter(([, holds]) => holds(slot)).map(([name]) => name)];
}
