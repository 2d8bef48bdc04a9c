import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentProgress, isAssignmentOver } from '@/core/classes/assignment';
import type { Assignment } from '@/core/classes/assignment';
import { asId } from '@/core/ids';
import type { AssignmentId, SectionId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';
import { anOutline } from '../builders/outline';

const course = anOutline({ one: 2, two: 1, three: 4 }).sections;
const parameters = defaultParameters;

function anAssignment(parts: Partial<Assignment> = {}): Assignment {
  return {
    id: asId<AssignmentId>('assignment'), title: 'The founding', sectionIds: ['two', 'one'].map((id) => asId<SectionId>(id)),
    desiredRetention: null, opensAt: null, dueAt: noon + 5 * DAY_MS, ...parts,
  };
}

/** A card that was recalled so many days before noon, and is known to nine tenths ten days later. */
function reviewed(section: string, fact: string, daysAgo: number): Card {
  return aCard({ section, fact, state: aReviewedState({ stability: 10, lastReviewedAt: noon - daysAgo * DAY_MS }) });
}

const progress = (assignment: Assignment, cards: readonly Card[], now = noon) => assignmentProgress(assignment, course, cards, { now, parameters });
const stateOf = (assignment: Assignment, cards: readonly Card[], now = noon): string => progress(assignment, cards, now).state.kind;
const all = [reviewed('one', 'a', 0), reviewed('one', 'b', 0), reviewed('two', 'c', 0)];

describe('what a learner has done of an assignment', () => {
  test('says for each of its sections, as in the course, whether cards of it are held and how well they are known', () => {
    const recalled = retrievability(reviewed('one', 'a', 10).state, noon, parameters);
    expect(progress(anAssignment(), [reviewed('one', 'a', 10), reviewed('three', 'x', 0)])).toMatchObject({
      sections: [
        { sectionId: 'one', position: 1, isBegun: true, mastery: recalled / 2 },
        { sectionId: 'two', position: 2, isBegun: false, mastery: 0 },
      ],
      hasCards: true,
      mastery: recalled / 3,
      isRetentionKept: null,
      state: { kind: 'open' },
    });
  });

  test('leaves out sections that the course has dropped, and asks nothing of one without cards', () => {
    const empty = anOutline({ one: 0 }).sections;
    const { sections, mastery, hasCards, state } = assignmentProgress(anAssignment({ desiredRetention: 0.9 }), empty, [], { now: noon, parameters });
    expect(sections).toEqual([{ sectionId: 'one', title: empty[0]!.section.title, position: 1, isBegun: true, mastery: null }]);
    expect([mastery, hasCards, state.kind]).toEqual([null, false, 'done']);
  });

  test('without a retention is done once every section is begun', () => {
    expect(stateOf(anAssignment(), [aCard({ section: 'one' })])).toBe('open');
    expect(stateOf(anAssignment(), [aCard({ section: 'one' }), aCard({ section: 'two', fact: 'c' })])).toBe('done');
  });

  test('with a retention is done while so much is known on average, cards never seen counted as not known', () => {
    const asked = anAssignment({ desiredRetention: 0.6 });
    expect(progress(asked, all)).toMatchObject({ mastery: 1, isRetentionKept: true, state: { kind: 'done' } });
    // Two of the three cards are known for sure: 0.67. One of three is too little.
    expect(stateOf(asked, all.slice(1))).toBe('done');
    expect(progress(asked, [...all.slice(2), aCard({ section: 'one' })])).toMatchObject({ isRetentionKept: false, state: { kind: 'open' } });
    expect(stateOf(asked, all, noon + 4 * DAY_MS)).toBe('done');
  });
});

describe('the time of an assignment', () => {
  test.each([
    ['before it opens', { opensAt: noon + 1 }, 'not-open'],
    ['when it opens', { opensAt: noon }, 'open'],
    ['49 hours before it is due', { dueAt: noon + 49 * HOUR_MS }, 'open'],
    ['48 hours before it is due', { dueAt: noon + 48 * HOUR_MS }, 'due-soon'],
    ['when it is due', { dueAt: noon }, 'overdue'],
  ])('%s', (_when, parts, kind) => {
    expect(stateOf(anAssignment(parts), [])).toBe(kind);
  });

  test('what was known on the due date stays done when it fades afterwards', () => {
    const asked = anAssignment({ desiredRetention: 0.9, dueAt: noon + 2 * DAY_MS });
    const later = noon + 300 * DAY_MS;
    expect(stateOf(asked, all, later)).toBe('done');
    expect(progress(asked, all, later).mastery).toBeLessThan(0.6);
  });

  test('is over once it was done and its date is past', () => {
    expect([noon - 1, noon].map((now) => isAssignmentOver({ dueAt: noon }, { isDone: true }, now))).toEqual([false, true]);
    expect(isAssignmentOver({ dueAt: noon }, { isDone: false }, noon)).toBe(false);
  });

  test('what had faded by the due date is overdue until it is reviewed', () => {
    const asked = anAssignment({ desiredRetention: 0.9, dueAt: noon - DAY_MS });
    const faded = [reviewed('one', 'a', 40), reviewed('one', 'b', 40), reviewed('two', 'c', 40)];
    expect(stateOf(asked, faded)).toBe('overdue');
    expect(stateOf(asked, all)).toBe('done');
  });

  test('however the dates lie, whoever has done all is never told that it is overdue', () => {
    const hours = fc.integer({ min: -500, max: 500 }).map((count) => noon + count * HOUR_MS);
    fc.assert(fc.property(hours, fc.option(hours), (dueAt, opensAt) => {
      expect(['done', 'not-open']).toContain(stateOf(anAssignment({ dueAt, opensAt, desiredRetention: 0.9 }), all));
      expect(stateOf(anAssignment({ dueAt, opensAt }), [])).not.toBe('done');
    }));
  });
});
