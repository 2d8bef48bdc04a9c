import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untouched } from '@/core/scheduling/cardState';
import type { CardEvent } from '@/core/scheduling/event';
import { ratings } from '@/core/scheduling/event';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters, intervalRange, scheduleReview } from '@/core/scheduling/fsrs';
import { asId } from '@/core/ids';
import type { QuestionId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aReviewedState, noon } from '../builders/card';
import { anAction, anUndo, aReview, theCard } from '../builders/event';

const fold = (events: readonly CardEvent[], parameters = defaultParameters) => foldCard(theCard, events, [], parameters);
const studied = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
const later = noon + 9 * DAY_MS;

describe('what is done to a card besides reviewing it', () => {
  test('leaves a fresh card untouched when it is nothing', () => {
    expect(fold([]).control).toEqual(untouched);
  });

  test('suspends it until it is resumed, without changing its memory', () => {
    const suspended = fold([...studied, anAction('c', later, { kind: 'suspend' })]);
    expect(suspended.control.isSuspended).toBe(true);
    expect(suspended.state).toEqual(fold(studied).state);
    expect(fold([...studied, anAction('c', later, { kind: 'suspend' }), anAction('d', later + 1, { kind: 'resume' })]).control).toEqual(untouched);
  });

  test('buries it until a time, or until it is resumed', () => {
    const bury = anAction('c', later, { kind: 'bury', until: later + HOUR_MS });
    expect(fold([...studied, bury]).control.buriedUntil).toBe(later + HOUR_MS);
    expect(fold([...studied, bury, anAction('d', later + 1, { kind: 'resume' })]).control.buriedUntil).toBeNull();
  });

  test('makes it new again', () => {
    expect(fold([...studied, anAction('c', later, { kind: 'reset' })]).state).toEqual({ phase: 'new' });
  });

  test('sets when it falls due, with the interval that this makes', () => {
    const { state } = fold([...studied, anAction('c', later, { kind: 'set-due', dueAt: noon + 18 * DAY_MS })]);
    expect(state).toEqual({ ...fold(studied).state, dueAt: noon + 18 * DAY_MS, intervalDays: 10 });
  });

  test('takes a card out of its steps when its day is set, and leaves a new one new', () => {
    const setDue = anAction('c', noon + 1, { kind: 'set-due', dueAt: noon + 3 * DAY_MS });
    expect(fold([aReview('a'), setDue]).state).toMatchObject({ phase: 'review', learningStep: 0, dueAt: noon + 3 * DAY_MS, intervalDays: 3 });
    expect(fold([setDue]).state).toEqual({ phase: 'new' });
  });

  test('flags it', () => {
    const flag = anAction('c', later, { kind: 'flag', questionId: asId<QuestionId>('fact.year.open'), note: 'Which year?' });
    expect(fold([...studied, flag]).control.isFlagged).toBe(true);
  });

  test('is undone whatever it was, and only while it is the newest', () => {
    const actions = [
      anAction('c', later, { kind: 'suspend' }), anAction('c', later, { kind: 'bury', until: later + 1 }),
      anAction('c', later, { kind: 'reset' }), anAction('c', later, { kind: 'set-due', dueAt: later + DAY_MS }),
      anAction('c', later, { kind: 'flag', questionId: asId<QuestionId>('fact.year.open'), note: '' }),
    ];
    for (const action of actions) {
      const { state, control, effectiveUndos } = fold([...studied, action, anUndo('d', 'c', later + 1)]);
      expect({ state, control }).toEqual({ state: fold(studied).state, control: untouched });
      expect([...effectiveUndos]).toEqual(['d']);
      const tooLate = [...studied, action, aReview('e', { at: later + 1 }), anUndo('f', 'c', later + 2)];
      expect(fold(tooLate).effectiveUndos.size).toBe(0);
    }
  });
});

describe('a leech', () => {
  const lapsing = (lapses: number): CardEvent[] =>
    [...Array(lapses + 1).keys()].flatMap((round) => [
      aReview(`easy${String(round).padStart(2, '0')}`, { rating: 'easy', at: noon + 40 * round * DAY_MS }),
      ...(round < lapses ? [aReview(`lapse${String(round).padStart(2, '0')}`, { rating: 'again', at: noon + (40 * round + 30) * DAY_MS })] : []),
    ]);

  test('is a card with eight lapses, and is suspended', () => {
    expect(fold(lapsing(7)).control).toEqual(untouched);
    expect(fold(lapsing(8)).control).toEqual({ ...untouched, isLeech: true, isSuspended: true });
  });

  test('may only be marked, or not be looked for', () => {
    expect(fold(lapsing(8), { ...defaultParameters, leechAction: 'mark' }).control).toEqual({ ...untouched, isLeech: true });
    expect(fold(lapsing(8), { ...defaultParameters, leechThreshold: 0 }).control).toEqual(untouched);
  });

  test('that was resumed is suspended again after half as many lapses more', () => {
    const resumed = anAction('z', noon + 350 * DAY_MS, { kind: 'resume' });
    expect(fold([...lapsing(11), resumed]).control.isSuspended).toBe(false);
    expect(fold([...lapsing(12), resumed]).control.isSuspended).toBe(true);
  });

  test('is one no more when the lapse is undone', () => {
    const events = lapsing(8).slice(0, -1);
    expect(fold([...events, anUndo('z', 'lapse07', noon + 1000 * DAY_MS)]).control).toEqual(untouched);
  });
});

describe('a chosen interval', () => {
  const mature = aReviewedState({ stability: 30 });

  test('counts where the fuzz allows it', () => {
    const range = intervalRange(mature, 'good', noon, defaultParameters)!;
    for (let days = range.least; days <= range.most; days += 1) {
      const state = scheduleReview(mature, 'good', noon, defaultParameters, 'card', days);
      expect(state).toMatchObject({ intervalDays: days, dueAt: noon + days * DAY_MS });
    }
    expect(range.most - range.least).toBeGreaterThan(3);
  });

  test('is passed over where it does not, and changes nothing of the memory', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ratings), fc.integer({ min: 1, max: 36_500 }), fc.double({ min: 0.5, max: 400, noNaN: true }), (rating, days, stability) => {
        const before = aReviewedState({ stability });
        const range = intervalRange(before, rating, noon, defaultParameters);
        const chosen = scheduleReview(before, rating, noon, defaultParameters, 'card', days);
        const seeded = scheduleReview(before, rating, noon, defaultParameters, 'card');
        expect(chosen).toMatchObject({ stability: seeded.stability, difficulty: seeded.difficulty, phase: seeded.phase });
        if (range === null || days < range.least || days > range.most) expect(chosen).toEqual(seeded);
        else expect(seeded.intervalDays >= range.least && seeded.intervalDays <= range.most).toBe(true);
      }),
    );
  });

  test('is no choice in a learning step or without fuzz', () => {
    expect(intervalRange({ phase: 'new' }, 'good', noon, defaultParameters)).toBeNull();
    expect(intervalRange(mature, 'good', noon, { ...defaultParameters, fuzz: false })).toBeNull();
  });
});

describe('a review that the learner was certain of', () => {
  const wrong = aReview('c', { at: later, rating: 'again', confidence: 'certain' });
  const wasCertainAndWrong = (events: readonly CardEvent[]): boolean => fold(events).control.wasCertainAndWrong;

  test('and had wrong puts the card first, until the next review, an undo or a new beginning', () => {
    expect(wasCertainAndWrong([...studied, wrong])).toBe(true);
    expect(wasCertainAndWrong([...studied, wrong, aReview('d', { at: later + 1 })])).toBe(false);
    expect(wasCertainAndWrong([...studied, wrong, anUndo('d', 'c', later + 1)])).toBe(false);
    expect(wasCertainAndWrong([...studied, wrong, anAction('d', later + 1, { kind: 'reset' })])).toBe(false);
    expect(wasCertainAndWrong([...studied, wrong, anAction('d', later + 1, { kind: 'suspend' })])).toBe(true);
  });

  test.each([
    ['again', 'guess'], ['again', 'fairly-sure'], ['hard', 'certain'], ['good', 'certain'], ['easy', 'certain'],
  ] as const)('is nothing special when it is %s and %s', (rating, confidence) => {
    expect(wasCertainAndWrong([aReview('a', { rating, confidence })])).toBe(false);
  });

  test('schedules as any other of its rating', () => {
    expect(fold([...studied, wrong]).state).toEqual(fold([...studied, aReview('c', { at: later, rating: 'again' })]).state);
  });
});
