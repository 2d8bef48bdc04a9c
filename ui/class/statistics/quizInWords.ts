import type { QuizStatistics } from '@/core/analytics/quizStatistics/quizStatistics';
import { percent } from '@/core/text';
import { decimal, within } from './figureText';

/** A figure of a quiz, and what it says. */
export interface SaidFigure {
  readonly name: string;
  readonly value: string;
  /** Empty where there are none. */
  readonly bounds: string;
  readonly says: string;
}

/** The figures of a quiz as a whole, in words that need no statistics. */
export function quizInWords({ measures, meanInterval, alphaInterval, isSameForAll }: QuizStatistics): SaidFigure[] {
  const { mean, median, standardDeviation, skewness, kurtosis, alpha, standardError } = measures;
  return [
    { name: 'Mean', value: percent(mean), bounds: within(meanInterval, percent), says: 'The share of the marks that was earned, all attempts together.' },
    { name: 'Median', value: percent(median), bounds: '', says: 'Half of the attempts scored this or more.' },
    { name: 'Standard deviation', value: percent(standardDeviation), bounds: '', says: spreadText(mean, standardDeviation) },
    { name: 'Skewness', value: decimal(skewness), bounds: '', says: skewnessText(skewness) },
    { name: 'Kurtosis', value: decimal(kurtosis), bounds: '', says: kurtosisText(kurtosis) },
    { name: 'Cronbach’s alpha', value: decimal(alpha), bounds: within(alphaInterval, decimal), says: alphaText(alpha, isSameForAll) },
    { name: 'Standard error', value: percent(standardError), bounds: '', says: errorText(standardError, isSameForAll) },
  ];
}

function spreadText(mean: number | null, deviation: number | null): string {
  if (mean === null || deviation === null) return 'How far scores lie from the mean; that takes two attempts.';
  return `About two attempts in three lie between ${percent(Math.max(0, mean - deviation))} and ${percent(Math.min(1, mean + deviation))}.`;
}

function skewnessText(skewness: number | null): string {
  if (skewness === null) return 'Whether low scores or high ones lie further out; that takes three attempts that differ.';
  if (skewness < -0.5) return 'A few lie far below the rest: see who they are.';
  return skewness > 0.5 ? 'A few lie far above the rest: for most the quiz was hard.' : 'Low and high scores lie about as far out.';
}

function kurtosisText(kurtosis: number | null): string {
  if (kurtosis === null) return 'Whether scores crowd or spread; that takes four attempts that differ.';
  if (kurtosis > 1) return 'Most scores crowd together, with a few far off.';
  return kurtosis < -1 ? 'Scores spread flat, or fall into two groups.' : 'Scores thin out evenly from the middle.';
}

const drawn = 'Can be told only where everybody is asked the same questions; here attempts differ.';

function alphaText(alpha: number | null, isSameForAll: boolean): string {
  if (!isSameForAll) return drawn;
  if (alpha === null) return 'How far the questions measure one thing; that takes two questions, and attempts that differ.';
  if (alpha >= 0.9) return 'The questions measure one thing, well enough to decide about one learner by it.';
  if (alpha >= 0.7) return 'The questions measure one thing well enough to compare learners.';
  return alpha >= 0.5 ? 'Good for a picture of the class; too rough to compare two learners.' : 'The questions hardly measure one thing: another draw could turn out otherwise for anybody.';
}

function errorText(error: number | null, isSameForAll: boolean): string {
  if (!isSameForAll) return drawn;
  if (error === null) return 'By how much chance moves a score; that takes two questions, and attempts that differ.';
  return `Chance alone moves a score by about this much: who scored 70% may know between ${percent(Math.max(0, 0.7 - error))} and ${percent(Math.min(1, 0.7 + error))}.`;
}
