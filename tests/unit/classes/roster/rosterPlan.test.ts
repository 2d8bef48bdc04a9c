import { expect, test } from 'vitest';
import type { RosterEntry } from '@/core/classes/roster/roster';
import { planRoster } from '@/core/classes/roster/rosterPlan';
import type { ClassPeople } from '@/core/classes/roster/rosterPlan';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';

const nobody: ClassPeople = { instructors: new Set(), learners: new Map(), removed: new Set(), invited: new Map(), groups: [] };
const learnerId = asId<LearnerId>('ann');
const ann = (group: string | null): ClassPeople => ({ ...nobody, learners: new Map([['ann@x.org', { id: learnerId, group }]]) });

function anEntry(parts: Partial<RosterEntry> = {}): RosterEntry {
  return { line: 1, name: 'Ann', email: 'ann@x.org', group: null, ...parts };
}

const kindsOf = (entries: readonly RosterEntry[], people: ClassPeople): string[] => planRoster(entries, people).steps.map(({ kind }) => kind);

test('whoever is not in the class is invited, with an account or without', () => {
  const entry = anEntry({ group: 'Monday' });
  expect(planRoster([entry], nobody)).toEqual({ steps: [{ kind: 'invite', entry }], newGroups: ['Monday'] });
});

test('an invitation changes where the roster tells another name or group, and only there', () => {
  const invited: ClassPeople = { ...nobody, groups: ['Monday'], invited: new Map([['ann@x.org', { name: 'Ann', group: 'Monday' }]]) };
  expect(kindsOf([anEntry()], invited)).toEqual(['as-it-is']);
  expect(kindsOf([anEntry({ name: '' })], invited)).toEqual(['as-it-is']);
  expect(kindsOf([anEntry({ group: 'MONDAY' })], invited)).toEqual(['as-it-is']);
  expect(kindsOf([anEntry({ name: 'Ann Lee' })], invited)).toEqual(['change-invitation']);
  expect(kindsOf([anEntry({ group: 'Friday' })], invited)).toEqual(['change-invitation']);
});

test('a learner only changes groups, and keeps theirs where the roster tells none', () => {
  expect(kindsOf([anEntry({ name: 'Another name' })], ann('Monday'))).toEqual(['as-it-is']);
  expect(kindsOf([anEntry({ group: 'monday' })], ann('Monday'))).toEqual(['as-it-is']);
  const entry = anEntry({ group: 'Friday' });
  expect(planRoster([entry], ann('Monday')).steps).toEqual([{ kind: 'change-group', entry, learnerId, from: 'Monday' }]);
  expect(planRoster([entry], ann(null)).steps).toEqual([{ kind: 'change-group', entry, learnerId, from: null }]);
});

test('an instructor is left alone, and so is whoever was removed', () => {
  expect(kindsOf([anEntry()], { ...nobody, instructors: new Set(['ann@x.org']) })).toEqual(['teaches']);
  expect(kindsOf([anEntry()], { ...nobody, removed: new Set(['ann@x.org']) })).toEqual(['was-removed']);
});

test('groups are made once, as first written, where somebody comes into them', () => {
  const people: ClassPeople = { ...nobody, groups: ['Friday'], instructors: new Set(['boss@x.org']) };
  const entries = [
    anEntry({ group: 'friday' }), anEntry({ email: 'b@x.org', group: 'Monday' }), anEntry({ email: 'c@x.org', group: 'monday' }),
    anEntry({ email: 'boss@x.org', group: 'Nobody’s' }),
  ];
  expect(planRoster(entries, people).newGroups).toEqual(['Monday']);
});
