import { createEmptyCard, fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { seededRandom } from '@/core/random';
import { ratings } from '@/core/scheduling/event';
import type { Review } from '@/core/scheduling/event';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters, ratingNumber } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { aReview, theCard } from '../builders/event';

const exact = { ...defaultParameters, fuzz: false };
const theirs = fsrs({ enable_fuzz: false });
const histories = 10_000;
const longestHistory = 12;
const longestWaitDays = 90;

/** Reviews after waits of minutes up to months, with any ratings. */
function aHistory(seed: string): Review[] {
  const random = seededRandom(seed);
  let at = noon;
  return Array.from({ length: 1 + Math.floor(random() * longestHistory) }, (_, index) => {
    at += Math.round(random() ** 4 * longestWaitDays * DAY_MS);
    return aReview(`e${String(index).padStart(2, '0')}`, { at, rating: ratings[Math.floor(random() * ratings.length)] ?? 'good' });
  });
}

test('folding a card’s events ends where ts-fsrs’s reschedule ends, for 10,000 random histories', () => {
  for (let index = 0; index < histories; index += 1) {
    const reviews = aHistory(`history ${index}`);
    const { state } = foldCard(theCard, reviews, [], exact);
    const replayed = theirs.reschedule(createEmptyCard(noon), reviews.map(({ rating, at }) => ({ rating: ratingNumber(rating), review: new Date(at) })));
    const card = replayed.collections.at(-1)?.card;
    expect(state).toMatchObject({
      stability: card?.stability, difficulty: card?.difficulty, dueAt: card?.due.getTime(), intervalDays: card?.scheduled_days,
      learningStep: card?.learning_steps, reviews: card?.reps, lapses: card?.lapses,
    });
  }
});
