import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examRetention } from '@/core/scheduling/custom/examRetention';
import { defaultParameters, retrievability, scheduleReview } from '@/core/scheduling/fsrs';
import { aCard, noon } from '../../builders/card';
import { aDueCard, anyDeck, planTurn } from '../../builders/plan';

const context = { now: noon, turn: planTurn, parameters: defaultParameters };
const examAt = Date.UTC(2026, 1, 10, 4);
const recallThen = (state: Parameters<typeof retrievability>[0]): number => retrievability(state, examAt, defaultParameters);

test('is the mean recall on the day of the exam, a new card counting nothing', () => {
  const card = aDueCard('due', { dueInDays: 0 });
  expect(examRetention([card, aCard()], examAt, context).asIs).toBeCloseTo(recallThen(card.state) / 2, 9);
});

test('after one more study, weighs recalled and forgotten by how likely each is', () => {
  const card = aDueCard('due', { dueInDays: 0 });
  const recall = retrievability(card.state, noon, defaultParameters);
  const review = (state: Parameters<typeof scheduleReview>[0], rating: 'again' | 'good') =>
    scheduleReview(state, rating, noon, defaultParameters, card.id);
  const recalled = recallThen(review(card.state, 'good'));
  const relearned = recallThen(review(review(card.state, 'again'), 'good'));
  expect(relearned).toBeLessThan(recalled);
  expect(examRetention([card], examAt, context).studiedOnce).toBeCloseTo(recall * recalled + (1 - recall) * relearned, 9);
});

test('of new cards is what is left of one meeting', () => {
  const learned = recallThen(scheduleReview({ phase: 'new' }, 'good', noon, defaultParameters, 'card'));
  expect(examRetention([aCard()], examAt, context)).toEqual({ asIs: 0, studiedOnce: learned });
});

test('is not known without cards', () => {
  expect(examRetention([], examAt, context)).toEqual({ asIs: null, studiedOnce: null });
});

test('is a proportion, for any deck', () => {
  fc.assert(
    fc.property(anyDeck, fc.integer({ min: 16, max: 31 }), (cards, day) => {
      const { asIs, studiedOnce } = examRetention(cards, Date.UTC(2026, 0, day, 4), context);
      for (const value of [asIs ?? 0, studiedOnce ?? 0]) expect(value >= 0 && value <= 1).toBe(true);
    }),
  );
});
