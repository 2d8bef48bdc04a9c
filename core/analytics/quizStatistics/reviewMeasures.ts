import type { QuestionId } from '../../ids';
import { proportionInterval } from '../measures/interval';
import type { Interval } from '../measures/interval';
import { meanOf } from '../measures/moments';
import type { ReviewRecord } from '../statistics/reviewRecord';

/** How a question does as a flashcard. */
export interface ReviewMeasures {
  /** Reviews that asked it of a card which had been learned; first meetings and learning steps do not count. */
  readonly reviews: number;
  readonly lapses: number;
  /** 0..1; null without reviews. */
  readonly lapseRate: number | null;
  readonly lapseInterval: Interval | null;
  /** Learners' cards that it can be asked for, reviewed at least once. */
  readonly cards: number;
  /** Mean of FSRS's D of those cards, 1..10; null without any. */
  readonly meanDifficulty: number | null;
}

/** Measures from reviews of the cards that a question asks for, and the difficulties of those cards. */
export function reviewMeasures(records: readonly ReviewRecord[], questionId: QuestionId, difficulties: readonly number[]): ReviewMeasures {
  const asked = records.filter(({ review, before }) =>
    review.source === 'study' && review.questionId === questionId && before.phase === 'review');
  const lapses = asked.filter(({ review }) => review.rating === 'again').length;
  const lapseRate = asked.length === 0 ? null : lapses / asked.length;
  return {
    reviews: asked.length, lapses, lapseRate,
    lapseInterval: lapseRate === null ? null : proportionInterval(lapseRate, asked.length),
    cards: difficulties.length,
    meanDifficulty: meanOf(difficulties),
  };
}
