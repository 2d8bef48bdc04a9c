import { meanOf } from '../measures/moments';
import { retentionOf, totalWork } from './work';
import type { WorkTotal } from './work';

/** One learner as a part of a group. */
export interface GroupMember {
  /** Null for who is in no group. */
  readonly group: string | null;
  /** 0..1; null for a course without cards. */
  readonly mastery: number | null;
  readonly isActive: boolean;
  readonly work: WorkTotal;
  /** The best score of each quiz taken, 0..1. */
  readonly bestScores: readonly number[];
}

export interface ComparedGroup {
  readonly group: string | null;
  readonly learners: number;
  readonly active: number;
  /** Means over the learners; null where there is nothing to take a mean of. */
  readonly mastery: number | null;
  readonly reviewsEach: number;
  readonly durationMsEach: number;
  readonly retention: number | null;
  readonly meanScore: number | null;
}

/** The groups of a class side by side, by name, and last the learners without one. */
export function comparedGroups(members: readonly GroupMember[]): ComparedGroup[] {
  const names = [...new Set(members.map(({ group }) => group))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b)));
  return names.map((group) => ({ group, ...compared(members.filter((member) => member.group === group)) }));
}

function compared(members: readonly GroupMember[]): Omit<ComparedGroup, 'group'> {
  const total = totalWork(members.map(({ work }) => work));
  return {
    learners: members.length,
    active: members.filter(({ isActive }) => isActive).length,
    mastery: meanOf(members.flatMap(({ mastery }) => mastery ?? [])),
    reviewsEach: total.reviews / members.length,
    durationMsEach: total.durationMs / members.length,
    retention: retentionOf(total),
    meanScore: meanOf(members.flatMap(({ bestScores }) => bestScores)),
  };
}
