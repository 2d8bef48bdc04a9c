import { ratings } from '../../scheduling/event';
import type { Rating } from '../../scheduling/event';
import { maturities, maturityOf } from './reviewRecord';
import type { Maturity, ReviewRecord } from './reviewRecord';

export type AnswerCounts = Readonly<Record<Rating, number>>;

/** How often each button was pressed, by what the card was then. A quiz presses no button. */
export function answersByButton(records: readonly ReviewRecord[]): Readonly<Record<Maturity, AnswerCounts>> {
  const pressed = records.filter(({ review }) => review.source === 'study');
  const countsOf = (maturity: Maturity): AnswerCounts => {
    const own = pressed.filter(({ before }) => maturityOf(before) === maturity);
    const count = (rating: Rating): number => own.filter(({ review }) => review.rating === rating).length;
    return { again: count('again'), hard: count('hard'), good: count('good'), easy: count('easy') };
  };
  return { learning: countsOf(maturities[0]), young: countsOf(maturities[1]), mature: countsOf(maturities[2]) };
}

/** All buttons together. */
export function totalOf(counts: AnswerCounts): number {
  return ratings.reduce((sum, rating) => sum + counts[rating], 0);
}
