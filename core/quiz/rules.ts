import type { Instant } from '../time';

/** Practice tells after each question, a graded quiz at its end; an exam keeps even its score to itself until then. */
export const quizModes = ['practice', 'graded', 'exam'] as const;
export type QuizMode = (typeof quizModes)[number];

/** Which of several attempts counts: Moodle's grading methods but for its first attempt. */
export const countingMethods = ['best', 'last', 'mean'] as const;
export type CountingMethod = (typeof countingMethods)[number];

export const feedbackTimes = ['after-each', 'after-submission', 'after-due'] as const;
export type FeedbackTime = (typeof feedbackTimes)[number];

/** One way: one question at a time, and none again that was left. */
export const navigations = ['free', 'one-way'] as const;
export type Navigation = (typeof navigations)[number];

export interface QuizRules {
  readonly mode: QuizMode;
  readonly timeLimitMinutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly counts: CountingMethod;
  /** 0..1; null where nobody passes or fails. */
  readonly passMark: number | null;
  readonly feedback: FeedbackTime;
  readonly navigation: Navigation;
  readonly asksConfidence: boolean;
}

export interface QuizDates {
  readonly opensAt: Instant | null;
  readonly dueAt: Instant | null;
  /** Late work is taken until then; null: none is, where there is a due date. */
  readonly closesAt: Instant | null;
  /** 0..1 of the score, for each day begun after `dueAt`. */
  readonly latePenaltyPerDay: number;
}

/** What one learner is allowed beyond the quiz's rules. A date replaces the quiz's, null leaves it. */
export interface Extension {
  readonly extraMinutes: number;
  readonly dueAt: Instant | null;
  readonly closesAt: Instant | null;
}

export const alwaysOpen: QuizDates = { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 };

/** A section's quiz, the course test: as often as one likes, the best counts. */
export const gradedRules: QuizRules = {
  mode: 'graded', timeLimitMinutes: null, attemptsAllowed: null, counts: 'best', passMark: null,
  feedback: 'after-submission', navigation: 'free', asksConfidence: true,
};

export const practiceRules: QuizRules = { ...gradedRules, mode: 'practice', feedback: 'after-each' };

/** Once: the second time it would measure the first. */
export const placementRules: QuizRules = { ...gradedRules, attemptsAllowed: 1, counts: 'last' };
