import type { Instant } from '../../time';

/** What is known of a learner that can tell of trouble: few sums of what they did. */
export interface LearnerSigns {
  readonly joinedAt: Instant;
  /** The first and last review or submitted quiz; null before there is any. */
  readonly firstActiveAt: Instant | null;
  readonly lastActiveAt: Instant | null;
  /** Cards to review today. */
  readonly dueNow: number;
  readonly reviewsLast7Days: number;
  /** How many reviews each of the last 28 days had, in any order; days without any may be left out. */
  readonly dailyReviews: readonly number[];
  /** Quiz answers of which it is known how long they took, and those given within `rapidMs`. */
  readonly timedAnswers: number;
  readonly rapidAnswers: number;
  /** The best attempt at each quiz. */
  readonly quizzes: readonly QuizSign[];
}

export interface QuizSign {
  readonly quiz: { readonly kind: 'section'; /** From 1. */ readonly position: number } | { readonly kind: 'class'; readonly title: string };
  /** Questions fully right, of those asked. */
  readonly right: number;
  readonly asked: number;
}

/** The days that `dailyReviews` spans. */
export const cramDays = 28;

/** Who answers sooner has not read the question: the common threshold of three seconds in Kong, Wise and Bhola, Setting
 *  the response time threshold parameter to differentiate solution behavior from rapid-guessing behavior, Educational
 *  and Psychological Measurement 67 (2007), 606-619. */
export const rapidMs = 3000;
