import type { LearnerId } from '../../ids';
import { groupKey } from './roster';
import type { RosterEntry } from './roster';

/** Who is in a class already, by address in small letters. */
export interface ClassPeople {
  readonly instructors: ReadonlySet<string>;
  readonly learners: ReadonlyMap<string, { readonly id: LearnerId; readonly group: string | null }>;
  /** Learners whom an instructor took out. */
  readonly removed: ReadonlySet<string>;
  readonly invited: ReadonlyMap<string, { readonly name: string; readonly group: string | null }>;
  /** Names of the class's groups. */
  readonly groups: readonly string[];
}

/** What becomes of one line of a roster. */
export type RosterStep =
  | { readonly kind: 'invite' | 'change-invitation'; readonly entry: RosterEntry }
  | { readonly kind: 'change-group'; readonly entry: RosterEntry; readonly learnerId: LearnerId; readonly from: string | null }
  /** Nothing is to do, or nothing may be done. */
  | { readonly kind: 'as-it-is' | 'teaches' | 'was-removed'; readonly entry: RosterEntry };

export interface RosterPlan {
  readonly steps: readonly RosterStep[];
  /** Groups that the class does not have, as first written. */
  readonly newGroups: readonly string[];
}

/** What a roster would change in a class. A name or group that it does not tell stays. */
export function planRoster(entries: readonly RosterEntry[], people: ClassPeople): RosterPlan {
  const steps = entries.map((entry) => stepOf(entry, people));
  const known = new Set(people.groups.map(groupKey));
  const wanted = new Map<string, string>();
  for (const { kind, entry: { group } } of steps) {
    const isUsed = kind === 'invite' || kind === 'change-invitation' || kind === 'change-group';
    if (!isUsed || group === null || known.has(groupKey(group)) || wanted.has(groupKey(group))) continue;
    wanted.set(groupKey(group), group);
  }
  return { steps, newGroups: [...wanted.values()] };
}

function stepOf(entry: RosterEntry, people: ClassPeople): RosterStep {
  if (people.instructors.has(entry.email)) return { kind: 'teaches', entry };
  const learner = people.learners.get(entry.email);
  if (learner !== undefined) {
    if (!changes(entry.group, learner.group)) return { kind: 'as-it-is', entry };
    return { kind: 'change-group', entry, learnerId: learner.id, from: learner.group };
  }
  if (people.removed.has(entry.email)) return { kind: 'was-removed', entry };
  const invited = people.invited.get(entry.email);
  if (invited === undefined) return { kind: 'invite', entry };
  const isNamedAnew = entry.name !== '' && entry.name !== invited.name;
  return { kind: isNamedAnew || changes(entry.group, invited.group) ? 'change-invitation' : 'as-it-is', entry };
}

function changes(group: string | null, now: string | null): boolean {
  return group !== null && (now === null || groupKey(group) !== groupKey(now));
}
