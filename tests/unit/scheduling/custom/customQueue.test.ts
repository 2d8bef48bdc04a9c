import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, SectionId } from '@/core/ids';
import { customQueue } from '@/core/scheduling/custom/customQueue';
import { examOf } from '@/core/scheduling/custom/customSession';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import type { Card } from '@/core/scheduling/cardState';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aDueCard, anyDeck, planTurn } from '../../builders/plan';

const context = { now: noon, turn: planTurn, parameters: defaultParameters };
const none = new Set<CardId>();
const queue = (session: CustomSession, cards: readonly Card[], answered = none) => customQueue(session, cards, answered, context);
const factsOf = (session: CustomSession, cards: readonly Card[], answered = none): string[] =>
  queue(session, cards, answered).map(({ card }) => card.factId);
const section: CustomSession = { kind: 'section', sectionId: asId<SectionId>('one') };
const step = (fact: string, dueAt: number, control = {}): Card =>
  aCard({ fact, control, state: aReviewedState({ phase: 'relearning', dueAt, intervalDays: 0, stability: 1, lastReviewedAt: noon - MINUTE_MS }) });

describe('a session of a section', () => {
  const strong = aDueCard('strong', { dueInDays: 9, intervalDays: 40 });
  const weak = aDueCard('weak', { dueInDays: -2, intervalDays: 3 });
  const fresh = [aCard({ fact: 'second', position: 2 }), aCard({ fact: 'first', position: 1 })];

  test('asks its cards, due or not: the most forgotten first, then new ones as in the text', () => {
    const elsewhere = aCard({ fact: 'elsewhere', section: 'two' });
    expect(factsOf(section, [...fresh, strong, elsewhere, weak])).toEqual(['weak', 'strong', 'first', 'second']);
  });

  test('asks a card once, and then only in its steps, when their minutes are over', () => {
    const cards = [weak, step('step', noon - 1), step('waiting', noon + MINUTE_MS)];
    const answered = new Set(cards.map(({ id }) => id));
    expect(factsOf(section, cards)).toEqual(['step', 'weak']);
    expect(factsOf(section, cards, answered)).toEqual(['step']);
  });

  test('schedules each answer', () => {
    expect(queue(section, [strong, ...fresh]).map(({ isScheduled }) => isScheduled)).toEqual([true, true, true]);
  });

  test('asks nothing suspended or buried', () => {
    const away = [{ isSuspended: true }, { buriedUntil: noon + 1 }].map((control, index) => aDueCard(`${index}`, { dueInDays: 0, control }));
    expect(factsOf(section, away)).toEqual([]);
  });
});

describe('a session of leeches', () => {
  const leech = (fact: string, lapses: number, isSuspended = false): Card =>
    aCard({ fact, control: { isLeech: true, isSuspended }, state: aReviewedState({ lapses, dueAt: noon + 5 * DAY_MS }) });

  test('asks those first that lapsed most, suspended ones too, but these for practice only', () => {
    const cards = [leech('eight', 8), leech('twelve', 12, true), aDueCard('sound', { dueInDays: 0 })];
    expect(queue({ kind: 'leeches' }, cards).map(({ card, isScheduled }) => [card.factId, isScheduled])).toEqual([
      ['twelve', false], ['eight', true],
    ]);
  });

  test('asks one that was suspended in the midst of relearning, once', () => {
    const suspended = step('suspended', noon - 1, { isLeech: true, isSuspended: true });
    expect(queue({ kind: 'leeches' }, [suspended])).toEqual([{ card: suspended, isScheduled: false }]);
    expect(factsOf({ kind: 'leeches' }, [suspended], new Set([suspended.id]))).toEqual([]);
  });
});

test('a session of flagged cards asks them as in the text', () => {
  const flagged = (fact: string, position: number): Card => aCard({ fact, position, control: { isFlagged: true } });
  expect(factsOf({ kind: 'flagged' }, [flagged('second', 2), aCard({ fact: 'other' }), flagged('first', 1)])).toEqual(['first', 'second']);
});

describe('a session for an assignment', () => {
  const assignment = (knownBy: number | null): CustomSession =>
    ({ kind: 'assignment', title: 'Reading', sectionIds: ['one', 'gone'].map((id) => asId<SectionId>(id)), knownBy });
  const cards = [
    aDueCard('long due', { dueInDays: -10, intervalDays: 20 }), aDueCard('fresh in mind', { dueInDays: 3, intervalDays: 4 }),
    aCard({ fact: 'new' }), aCard({ fact: 'elsewhere', section: 'two' }),
  ];

  test('asks the cards of its sections only, the most forgotten first where no retention is asked', () => {
    expect(factsOf(assignment(null), cards)).toEqual(['long due', 'fresh in mind', 'new']);
  });

  test('asks first what is least likely to be recalled when it is to be known', () => {
    expect(factsOf(assignment(noon + 26 * DAY_MS), cards)).toEqual(['new', 'fresh in mind', 'long due']);
    expect(factsOf(assignment(noon + HOUR_MS), cards)).toEqual(['new', 'long due', 'fresh in mind']);
  });

  test('schedules each answer, so that what is studied counts', () => {
    expect(queue(assignment(noon + 26 * DAY_MS), cards).map(({ isScheduled }) => isScheduled)).toEqual([true, true, true]);
  });

  test('asks a card waiting in its steps when its minutes are over', () => {
    const waiting = step('waiting', noon + MINUTE_MS);
    expect(factsOf(assignment(noon + DAY_MS), [waiting])).toEqual([]);
    expect(factsOf(assignment(noon + DAY_MS), [step('over', noon - 1)])).toEqual(['over']);
  });
});

test('study ahead asks what falls due in the days asked for, the earliest first, and no new cards', () => {
  const cards = [3, 0, 2, -1].map((dueInDays) => aDueCard(`${dueInDays}`, { dueInDays }));
  expect(factsOf({ kind: 'ahead', days: 2 }, [...cards, aCard({ fact: 'new' })])).toEqual(['-1', '0', '2']);
  expect(queue({ kind: 'ahead', days: 2 }, cards).every(({ isScheduled }) => isScheduled)).toBe(true);
});

test('an exam is at the beginning of its day, an assignment at its due date, and other sessions are for no time', () => {
  expect(examOf({ kind: 'cram', date: '2026-02-10' }, planTurn)).toBe(Date.UTC(2026, 1, 10, 4));
  expect(examOf({ kind: 'assignment', title: 'Reading', sectionIds: [], knownBy: noon }, planTurn)).toBe(noon);
  expect(examOf(section, planTurn)).toBeNull();
});

describe('cramming for a date', () => {
  const exam: CustomSession = { kind: 'cram', date: '2026-02-10' };
  const cards = [
    aDueCard('long due', { dueInDays: -10, intervalDays: 20 }), aDueCard('fresh in mind', { dueInDays: 3, intervalDays: 4 }),
    aDueCard('safe', { dueInDays: 200, intervalDays: 300 }), aCard({ fact: 'new' }),
  ];

  test('asks everything, due or not, least likely to be recalled that day first', () => {
    expect(factsOf(exam, cards)).toEqual(['new', 'fresh in mind', 'long due', 'safe']);
  });

  test('orders by the day of the exam and not by today', () => {
    expect(factsOf({ kind: 'cram', date: '2026-01-16' }, cards)).toEqual(['new', 'long due', 'safe', 'fresh in mind']);
  });

  test('moves the schedule of due cards only', () => {
    expect(Object.fromEntries(queue(exam, cards).map(({ card, isScheduled }) => [card.factId, isScheduled]))).toEqual({
      'new': false, 'fresh in mind': false, 'long due': true, 'safe': false,
    });
  });

  test('asks cards waiting in their steps too, for practice, and once', () => {
    const waiting = step('waiting', noon + 5 * MINUTE_MS);
    expect(queue(exam, [waiting])).toEqual([{ card: waiting, isScheduled: false }]);
    expect(queue(exam, [waiting], new Set([waiting.id]))).toEqual([]);
  });
});

test('any session asks each card once at most, none that is buried, and ends when all were answered', () => {
  const anySession = fc.constantFrom<CustomSession>(
    section, { kind: 'assignment', title: 'All', sectionIds: [asId<SectionId>('one')], knownBy: noon + DAY_MS },
    { kind: 'leeches' }, { kind: 'flagged' }, { kind: 'cram', date: '2026-02-01' }, { kind: 'ahead', days: 9 },
  );
  fc.assert(
    fc.property(anyDeck, anySession, (cards, session) => {
      const asked = queue(session, cards).map(({ card }) => card);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
      for (const { control } of asked) expect(control.buriedUntil ?? 0).toBeLessThanOrEqual(noon);
      const left = queue(session, cards, new Set(asked.map(({ id }) => id)));
      expect(left.every(({ card }) => card.state.phase === 'relearning')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
