import type { QuestionId } from '../../ids';
import { effectiveWeights } from '../measures/effectiveWeights';
import { alphaInterval, meanInterval } from '../measures/interval';
import type { Interval } from '../measures/interval';
import { meanOf, withoutTrace } from '../measures/moments';
import { quizMeasures } from '../measures/quizMeasures';
import type { QuizMeasures } from '../measures/quizMeasures';
import { histogram, recallEdges } from '../statistics/histogram';
import type { HistogramBin } from '../statistics/histogram';
import { answeredQuestions } from './answeredQuestions';
import type { AnsweredQuestion } from './answeredQuestions';
import { chosenAttempts } from './givenAttempt';
import type { AttemptChoice, GivenAttempt } from './givenAttempt';

/** A quiz as a class took it. Scores are 0..1. */
export interface QuizStatistics {
  readonly choice: AttemptChoice;
  readonly learners: number;
  readonly measures: QuizMeasures;
  readonly meanInterval: Interval | null;
  readonly alphaInterval: Interval | null;
  /** Whether every attempt was asked the same questions: what rests on that is null otherwise. */
  readonly isSameForAll: boolean;
  /** Attempts by score, in tenths. */
  readonly scores: readonly HistogramBin[];
  /** Hardest first. */
  readonly questions: readonly WeighedQuestion[];
}

export interface WeighedQuestion extends AnsweredQuestion {
  /** 0..1; null where it is not defined, or attempts were asked different questions. */
  readonly effectiveWeight: number | null;
}

/** Measures of a quiz and its questions from what was answered. */
export function quizStatistics(attempts: readonly GivenAttempt[], choice: AttemptChoice): QuizStatistics {
  const measured = chosenAttempts(attempts, choice).filter(({ responses }) => responses.length > 0);
  const ids = sharedQuestions(measured);
  const marks = measured.map(({ responses }) => marksOf(responses, ids));
  const measures = quizMeasures(marks, ids !== null);
  const weights = ids === null ? [] : effectiveWeights(marks);
  const weightOf = new Map(ids?.map((id, index) => [id, weights[index] ?? null]));
  return {
    choice, measures, isSameForAll: ids !== null,
    learners: new Set(attempts.map(({ learnerId }) => learnerId)).size,
    meanInterval: measures.mean === null ? null : meanInterval(measures.mean, measures.standardDeviation, marks.length),
    alphaInterval: measures.alpha === null ? null : alphaInterval(measures.alpha, ids?.length ?? 0, marks.length),
    scores: histogram(measured.map(scoreOf), recallEdges),
    questions: answeredQuestions(measured).map((question) => ({ ...question, effectiveWeight: weightOf.get(question.questionId) ?? null })),
  };
}

/** The questions that every attempt was asked, in whatever order; null where they differ. */
function sharedQuestions(attempts: readonly GivenAttempt[]): readonly QuestionId[] | null {
  const [first, ...others] = attempts.map(({ responses }) => responses.map(({ question }) => question.id).sort());
  if (first === undefined) return null;
  return others.every((ids) => ids.length === first.length && ids.every((id, index) => id === first[index])) ? first : null;
}

/** Parts of an attempt's score: by question where all share them, else by place. */
function marksOf(responses: GivenAttempt['responses'], ids: readonly QuestionId[] | null): number[] {
  const inOrder = ids === null ? responses : responses.toSorted((a, b) => ids.indexOf(a.question.id) - ids.indexOf(b.question.id));
  return inOrder.map(({ score }) => score / responses.length);
}

function scoreOf({ responses }: GivenAttempt): number {
  return withoutTrace(meanOf(responses.map(({ score }) => score)) ?? 0);
}
