import type { OutlinedSection } from '../../facts/outline';
import type { AttemptId, SectionId } from '../../ids';
import { learnerDay } from '../../scheduling/day';
import type { DayTurn } from '../../scheduling/day';
import type { Instant } from '../../time';
import { retentionOf, totalWork, workOf } from './work';
import type { JudgedReview } from './judgedReview';

/** What a learner did on one of their days. */
export interface TimelineDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Sections whose first cards came into the deck, in the course's order. */
  readonly begun: readonly OutlinedSection[];
  /** In order. */
  readonly quizzes: readonly TimelineQuiz[];
  readonly reviews: number;
  readonly durationMs: number;
  /** True retention, 0..1; null where nothing shows it. */
  readonly retention: number | null;
}

export interface TimelineQuiz {
  readonly attemptId: AttemptId;
  readonly sectionTitle: string;
  readonly submittedAt: Instant;
  /** 0..1 */
  readonly score: number;
}

export interface TimelineInput {
  readonly sections: readonly OutlinedSection[];
  readonly cards: readonly { readonly sectionId: SectionId; readonly introducedAt: Instant }[];
  readonly quizzes: readonly TimelineQuiz[];
  readonly reviews: readonly JudgedReview[];
  readonly turn: DayTurn;
}

/** The days on which a learner did anything, the newest first. */
export function timeline({ sections, cards, quizzes, reviews, turn }: TimelineInput): TimelineDay[] {
  const begun = sections.flatMap((section) => {
    const times = cards.filter(({ sectionId }) => sectionId === section.section.id).map(({ introducedAt }) => introducedAt);
    return times.length === 0 ? [] : [{ section, date: learnerDay(times.reduce((first, at) => Math.min(first, at)), turn).date }];
  });
  const handedIn = quizzes.map((quiz) => ({ quiz, date: learnerDay(quiz.submittedAt, turn).date }));
  const reviewsOn = new Map<string, JudgedReview[]>();
  for (const review of reviews) {
    const before = reviewsOn.get(review.date);
    if (before === undefined) reviewsOn.set(review.date, [review]);
    else before.push(review);
  }
  const dates = new Set([...begun.map(({ date }) => date), ...handedIn.map(({ date }) => date), ...reviewsOn.keys()]);
  return [...dates].sort((a, b) => (a < b ? 1 : -1)).map((date) => {
    const total = totalWork((reviewsOn.get(date) ?? []).map(workOf));
    return {
      date,
      begun: begun.filter((one) => one.date === date).map(({ section }) => section),
      quizzes: handedIn.filter((one) => one.date === date).map(({ quiz }) => quiz).sort((a, b) => a.submittedAt - b.submittedAt),
      reviews: total.reviews, durationMs: total.durationMs, retention: retentionOf(total),
    };
  });
}
