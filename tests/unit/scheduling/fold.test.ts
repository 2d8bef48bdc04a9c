import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardAction, CardEvent, CourseEvent, Review } from '@/core/scheduling/event';
import { ratings } from '@/core/scheduling/event';
import { foldCard } from '@/core/scheduling/fold';
import type { FoldedCard } from '@/core/scheduling/fold';
import { defaultParameters, scheduleReview } from '@/core/scheduling/fsrs';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { aCourseUndo, anUndo, aReview, theCard } from '../builders/event';

const fold = (events: readonly CardEvent[], courseEvents: readonly CourseEvent[] = []) =>
  foldCard(theCard, events, courseEvents, defaultParameters);

const actionsOf = ({ history }: FoldedCard): CardAction[] => history.map(({ action }) => action);

const lowAim = { ...defaultParameters, desiredRetention: 0.75 };
const course = asId<CourseId>('course');
const parametersAt = (at: number): CourseEvent => ({
  kind: 'parameters', id: asId<EventId>('p'), at, courseId: course, parameters: lowAim,
});
const rescheduleAt = (at: number): CourseEvent => ({ kind: 'reschedule', id: asId<EventId>('r'), at, courseId: course });

/** Histories of reviews and undos, with times that may coincide. */
const history = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 60 }).map((day) => noon + day * DAY_MS),
      rating: fc.constantFrom(...ratings),
      undoes: fc.option(fc.nat(20)),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((steps) =>
    steps.map(({ at, rating, undoes }, index): CardEvent =>
      undoes === null ? aReview(`e${index}`, { at, rating }) : anUndo(`e${index}`, `e${undoes}`, at),
    ),
  );

describe('folding the events of a card', () => {
  test('gives a new card for no events', () => {
    expect(fold([])).toMatchObject({ state: { phase: 'new' }, history: [] });
  });

  test('applies reviews in the order of their times, whatever order they arrive in', () => {
    const early = aReview('b', { at: noon, rating: 'again' });
    const late = aReview('a', { at: noon + DAY_MS, rating: 'easy' });
    expect(actionsOf(fold([late, early]))).toEqual([early, late]);
  });

  test('orders reviews of the same moment by their ids', () => {
    const [a, b] = [aReview('a', { rating: 'again' }), aReview('b', { rating: 'easy' })];
    expect(fold([b, a])).toEqual(fold([a, b]));
  });

  test('ends in the same state for any order, repetition and batching of the same events', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length, maxLength: 2 * events.length }),
          ),
        ),
        ([events, mixed]) => {
          expect(fold(mixed)).toEqual(fold(events));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('counts an event once, however often it arrives', () => {
    const review = aReview('a');
    expect(fold([review, review, review]).state).toEqual(fold([review]).state);
  });
});

describe('undo', () => {
  test('takes the card back to where it was before the review', () => {
    const first = aReview('a');
    const second = aReview('b', { at: noon + DAY_MS, rating: 'again' });
    const undone = fold([first, second, anUndo('c', 'b', noon + DAY_MS + 5)]);
    expect(undone.state).toEqual(fold([first]).state);
    expect(undone.effectiveUndos).toEqual(new Set(['c']));
  });

  test('makes a card new again when its only review is undone', () => {
    expect(fold([aReview('a'), anUndo('b', 'a', noon + 1)]).state).toEqual({ phase: 'new' });
  });

  test('has no effect on an older review than the newest', () => {
    const reviews = [aReview('a'), aReview('b', { at: noon + DAY_MS })];
    const folded = fold([...reviews, anUndo('c', 'a', noon + 2 * DAY_MS)]);
    expect(folded.state).toEqual(fold(reviews).state);
    expect(folded.effectiveUndos.size).toBe(0);
  });

  test('happens once, also when it is asked for twice', () => {
    const [first, second] = [aReview('a'), aReview('b', { at: noon + DAY_MS })];
    const undos = [anUndo('c', 'b', noon + DAY_MS + 1), anUndo('d', 'b', noon + DAY_MS + 2)];
    expect(fold([first, second, ...undos]).state).toEqual(fold([first]).state);
  });

  test('waits for its review, should it arrive before', () => {
    const undo = anUndo('b', 'a', noon + 1);
    expect(fold([undo]).effectiveUndos.size).toBe(0);
    expect(fold([undo, aReview('a')]).state).toEqual({ phase: 'new' });
  });

  test('works back review by review', () => {
    const [first, second, third] = [aReview('a'), aReview('b', { at: noon + 10 }), aReview('c', { at: noon + 20 })];
    const folded = fold([first, second, third, anUndo('d', 'c', noon + 30), anUndo('e', 'b', noon + 40)]);
    expect(actionsOf(folded)).toEqual([first]);
  });
});

describe('parameters', () => {
  test('hold for the reviews after their change and never rewrite those before', () => {
    const [first, second] = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
    const byHand = scheduleReview(
      scheduleReview({ phase: 'new' }, 'easy', noon, defaultParameters, theCard),
      'good', noon + 8 * DAY_MS, lowAim, theCard,
    );
    expect(fold([first, second], [parametersAt(noon + DAY_MS)]).state).toEqual(byHand);
    expect(fold([first], [parametersAt(noon + DAY_MS)]).state).toEqual(fold([first]).state);
  });

  test('reach back only by a reschedule', () => {
    const reviews: Review[] = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
    const change = parametersAt(noon + 9 * DAY_MS);
    const anew = foldCard(theCard, reviews, [], lowAim);
    expect(fold(reviews, [change]).state).toEqual(fold(reviews).state);
    expect(fold(reviews, [change, rescheduleAt(noon + 10 * DAY_MS)]).state).toEqual(anew.state);
  });

  test('are given up again by an undo, which keeps the reviews made meanwhile as they were scheduled', () => {
    const [first, between] = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
    const change = parametersAt(noon + DAY_MS);
    const undo = aCourseUndo('u', 'p', noon + 9 * DAY_MS);
    expect(fold([first, between], [change, undo]).state).toEqual(fold([first, between], [change]).state);
    const later = aReview('c', { at: noon + 40 * DAY_MS });
    const byHand = scheduleReview(fold([first, between], [change]).state, 'good', later.at, defaultParameters, theCard);
    expect(fold([first, between, later], [change, undo]).state).toEqual(byHand);
  });

  test('that were adopted with a reschedule are undone with it, newest first', () => {
    const reviews: Review[] = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
    const adopted = [parametersAt(noon + 9 * DAY_MS), rescheduleAt(noon + 9 * DAY_MS + 1)];
    const undone = [aCourseUndo('u1', 'r', noon + 10 * DAY_MS), aCourseUndo('u2', 'p', noon + 10 * DAY_MS + 1)];
    expect(fold(reviews, [...adopted, ...undone]).state).toEqual(fold(reviews).state);
    expect(fold(reviews, [...adopted, aCourseUndo('u1', 'p', noon + 10 * DAY_MS)]).state).toEqual(fold(reviews, adopted).state);
  });
});
