import { isNone, kurtosisOf, meanOf, medianOf, skewnessOf, standardDeviationOf, varianceOf } from './moments';

/** What is measured of a whole quiz; null where there are too few attempts for it, or they do not differ. */
export interface QuizMeasures {
  readonly attempts: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Cronbach's alpha, at most 1: how far the questions measure one thing. */
  readonly alpha: number | null;
  /** Share of the standard deviation that is chance; above 1 where alpha is negative. */
  readonly errorRatio: number | null;
  /** By how much an attempt's score is off, in points of the quiz. */
  readonly standardError: number | null;
}

/** Measures of a quiz from its marks, `marks[attempt][question]`. Alpha and what rests on it need every attempt to
 *  have been asked the same questions, two at least: `isSameForAll` says so. (Moodle, Quiz statistics calculations:
 *  test statistics; alpha there is the coefficient of internal consistency.) */
export function quizMeasures(marks: readonly (readonly number[])[], isSameForAll: boolean): QuizMeasures {
  const totals = marks.map((ofAttempt) => ofAttempt.reduce((sum, mark) => sum + mark, 0));
  const standardDeviation = standardDeviationOf(totals);
  const alpha = isSameForAll ? cronbachsAlpha(marks, totals) : null;
  const errorRatio = alpha === null ? null : Math.sqrt(1 - alpha);
  return {
    attempts: marks.length,
    mean: meanOf(totals),
    median: medianOf(totals),
    standardDeviation,
    skewness: skewnessOf(totals),
    kurtosis: kurtosisOf(totals),
    alpha,
    errorRatio,
    standardError: errorRatio === null || standardDeviation === null ? null : errorRatio * standardDeviation,
  };
}

/** (Cronbach 1951.) */
function cronbachsAlpha(marks: readonly (readonly number[])[], totals: readonly number[]): number | null {
  const questions = marks[0]?.length ?? 0;
  const ofTotals = varianceOf(totals);
  if (questions < 2 || isNone(ofTotals)) return null;
  const ofQuestions = Array.from({ length: questions }, (_, question) => varianceOf(marks.map((ofAttempt) => ofAttempt[question] ?? 0)) ?? 0);
  const sum = ofQuestions.reduce((total, variance) => total + variance, 0);
  return (questions / (questions - 1)) * (1 - sum / ofTotals);
}
