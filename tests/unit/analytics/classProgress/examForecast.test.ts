import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classForecast } from '@/core/analytics/classProgress/classForecast';
import { examForecast } from '@/core/analytics/classProgress/examForecast';
import type { SectionForecast } from '@/core/analytics/classProgress/examForecast';
import { mastery } from '@/core/analytics/mastery';
import { knownCards } from '@/core/analytics/rollUp/knownCards';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import { usualHabits } from '@/core/scheduling/future/habits';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { memoryModel } from '@/core/scheduling/future/memory';
import { projection } from '@/core/scheduling/projection';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { anOutline } from '../../builders/outline';

const parameters = { ...defaultParameters, fuzz: false };
const { sections } = anOutline({ one: 40, two: 20 });
const pace = { reviewsPerDay: 1000, newCardsPerDay: 0 };
const situation = { now: noon, examAt: noon + 28 * DAY_MS, parameters, pace };

/** Cards of an age, each due when its stability is reached. */
function aDeck(count: number, section = 'one', ageDays = (index: number) => index % 12) {
  return Array.from({ length: count }, (_, index) => {
    const stability = 3 + (index % 9) * 4;
    const lastReviewedAt = noon - ageDays(index) * DAY_MS;
    const state = aReviewedState({ stability, intervalDays: stability, lastReviewedAt, dueAt: lastReviewedAt + stability * DAY_MS });
    return { ...aCard({ fact: `${section} ${index}`, section }), state };
  });
}
const cards = aDeck(40);

describe('the mean of a forgetting curve', () => {
  test('is the curve’s, summed in small steps', () => {
    const model = memoryModel(parameters.weights);
    const steps = 10_000;
    for (const [stability, days] of [[1, 1], [10, 10], [10, 90], [300, 7]] as const) {
      const sum = Array.from({ length: steps }, (_, step) => model.retrievability(stability, ((step + 0.5) / steps) * days)).reduce((total, one) => total + one, 0);
      expect(model.meanRetrievability(stability, days)).toBeCloseTo(sum / steps, 7);
    }
  });
});

describe('what a learner recalls now', () => {
  test('is their mastery, section by section', () => {
    const all = [...aDeck(12), ...aDeck(5, 'two')];
    const forecast = examForecast(sections, knownCards(all), situation);
    expect(forecast[0]!.now / 40).toBeCloseTo(mastery(all.slice(0, 12), 40, noon, parameters)!, 12);
    expect(forecast[1]!.now / 20).toBeCloseTo(mastery(all.slice(12), 20, noon, parameters)!, 12);
  });
});

describe('who stops', () => {
  test('knows at the exam what FSRS leaves of it', () => {
    const [one] = examForecast(sections, knownCards(cards), situation);
    expect(one!.stopping / 40).toBeCloseTo(mastery(cards, 40, situation.examAt, parameters)!, 12);
  });
});

describe('who goes on', () => {
  test('knows about what a simulation of their study comes to', () => {
    const simulated = projection({ cards, now: noon, turn: { timeZone: 'UTC', dayStartHour: 4 }, parameters, newCardsADay: 0, habits: usualHabits }, 29);
    const [one] = examForecast(sections, knownCards(cards), situation);
    expect(Math.abs(one!.goingOn / 40 - simulated.goingOn.recall[28]!)).toBeLessThan(0.025);
    expect(Math.abs(one!.stopping / 40 - simulated.stopping.recall[28]!)).toBeLessThan(0.025);
  });

  test('never knows less than who stops, nor more for reviewing less', () => {
    const decks = fc.record({ count: fc.integer({ min: 0, max: 30 }), age: fc.integer({ min: 0, max: 200 }), few: fc.integer({ min: 0, max: 3 }), days: fc.integer({ min: 0, max: 200 }) });
    fc.assert(fc.property(decks, ({ count, age, few, days }) => {
      const deck = aDeck(count, 'one', (index) => (age * (index + 1)) % 37);
      const at = (reviewsPerDay: number): SectionForecast => examForecast(sections, knownCards(deck), { ...situation, examAt: noon + days * DAY_MS, pace: { reviewsPerDay, newCardsPerDay: 0 } })[0]!;
      const [none, some, many] = [at(0), at(few), at(1000)];
      expect(none.goingOn).toBeCloseTo(none.stopping, 9);
      expect(some.goingOn).toBeGreaterThanOrEqual(some.stopping - 1e-9);
      expect(many.goingOn).toBeGreaterThanOrEqual(some.goingOn - 1e-9);
      expect(many.goingOn).toBeLessThanOrEqual(count);
    }));
  });

  test('meets new cards in the order of the course', () => {
    const forecast = examForecast(sections, knownCards(aDeck(30)), { ...situation, pace: { reviewsPerDay: 1000, newCardsPerDay: 0.5 } });
    const without = examForecast(sections, knownCards(aDeck(30)), situation);
    // Of 14 new cards, ten complete the first section.
    const fresh = (forecast[0]!.goingOn - without[0]!.goingOn) / 10;
    expect(fresh).toBeGreaterThan(0.93);
    expect(fresh).toBeLessThan(0.97);
    expect(forecast[1]!.goingOn).toBeCloseTo(4 * fresh, 9);
    expect(forecast[1]).toMatchObject({ now: 0, stopping: 0 });
  });

  test('leaves suspended cards to fade', () => {
    const suspended = cards.map((card) => ({ ...card, control: { ...card.control, isSuspended: true } }));
    const [one] = examForecast(sections, knownCards(suspended), situation);
    expect(one!.goingOn).toBeCloseTo(one!.stopping, 12);
  });
});

describe('the forecast of a class', () => {
  const sums = (id: string, now: number, goingOn: number, stopping: number): SectionForecast => ({ sectionId: asId<SectionId>(id), now, goingOn, stopping });

  test('is the mean of its learners, and of all cards for the course', () => {
    const forecast = classForecast(sections, [[sums('one', 20, 30, 10), sums('two', 0, 10, 0)], [sums('one', 0, 0, 0), sums('two', 10, 10, 5)]]);
    expect(forecast.sections.map(({ position, now, goingOn, stopping }) => [position, now, goingOn, stopping])).toEqual([[1, 0.25, 0.375, 0.125], [2, 0.25, 0.5, 0.125]]);
    expect(forecast.course).toEqual({ now: 30 / 120, goingOn: 50 / 120, stopping: 15 / 120 });
  });

  test('is none without learners or cards', () => {
    expect(classForecast(sections, []).course).toEqual({ now: null, goingOn: null, stopping: null });
    expect(classForecast(anOutline({ empty: 0 }).sections, [[sums('empty', 0, 0, 0)]]).sections[0]).toMatchObject({ now: null, goingOn: null, stopping: null });
  });
});
