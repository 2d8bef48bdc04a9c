import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import type { MatchingSet } from '../../facts/sets/questionSet';
import { slotOfPart } from '../../facts/sets/setMisfits';
import type { MatchingQuestion } from '../question';
import { setBase } from './setBase';

/** What each thing belongs with. */
export function matchingQuestion(section: Section, set: MatchingSet, facts: readonly Fact[]): MatchingQuestion | null {
  const base = setBase(section, set, set.parts, facts);
  if (base === null) return null;
  return {
    ...base,
    format: 'matching',
    pairs: set.parts.map(({ factId, slot, text }) => ({ factId, slot, left: text, right: slotOfPart({ factId, slot }, facts)?.text ?? '' })),
    spares: set.spares,
  };
}
