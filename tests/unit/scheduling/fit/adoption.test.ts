import { describe, expect, test } from 'vitest';
import type { CourseEvent } from '@/core/scheduling/event';
import { adoptionEvents, parametersAfter, undoOfAdoption } from '@/core/scheduling/fit/adoption';
import type { EventSlots } from '@/core/scheduling/fit/adoption';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aReview, theCard } from '../../builders/event';

const weights = defaultParameters.weights.map((weight, index) => (index < 4 ? weight * 2 : weight));
const slots = (day: number, ...ids: [string, string]): EventSlots => ({
  courseId: asId<CourseId>('course'), at: noon + day * DAY_MS, ids: [asId<EventId>(ids[0]), asId<EventId>(ids[1])],
});
const adopted = adoptionEvents(defaultParameters, weights, slots(20, 'p', 'r'));
const undo = (events: readonly CourseEvent[]) => undoOfAdoption(events, weights, defaultParameters, slots(30, 'x', 'y'));
const reviews = [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })];
const fold = (events: readonly CourseEvent[]) => foldCard(theCard, reviews, events, defaultParameters).state;

describe('adopting weights', () => {
  test('leaves each card as if its reviews had been scheduled with them all along', () => {
    expect(fold(adopted)).toEqual(foldCard(theCard, reviews, [], { ...defaultParameters, weights }).state);
    expect(fold(adopted)).not.toEqual(fold([]));
  });

  test('keeps the rest of the parameters', () => {
    expect(parametersAfter(adopted, defaultParameters)).toEqual({ ...defaultParameters, weights });
  });
});

describe('taking an adoption back', () => {
  test('returns cards and parameters to where they were', () => {
    const events = [...adopted, ...undo(adopted)!];
    expect(fold(events)).toEqual(fold([]));
    expect(parametersAfter(events, defaultParameters)).toEqual(defaultParameters);
  });

  test('is not possible behind another change of the parameters', () => {
    const later: CourseEvent = { kind: 'parameters', id: asId<EventId>('q'), at: noon + 25 * DAY_MS, courseId: asId<CourseId>('course'), parameters: { ...defaultParameters, weights } };
    expect(undo([...adopted, later])).toBeNull();
  });

  test('is not possible twice, nor of weights that were not adopted', () => {
    expect(undo([...adopted, ...undo(adopted)!])).toBeNull();
    expect(undo([])).toBeNull();
    expect(undoOfAdoption(adopted, defaultParameters.weights, defaultParameters, slots(30, 'x', 'y'))).toBeNull();
  });
});
