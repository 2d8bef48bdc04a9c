import { z } from 'zod';
import { attemptChoices } from '../../analytics/quizStatistics/givenAttempt';
import { formats } from '../../questions/question';
import { count, instant, interval, list, milliseconds, share } from '../fields';
import { named } from './section';

const option = z.object({
  text: z.string().meta({ description: 'Empty for no answer' }),
  kind: z.enum(['key', 'distractor', 'written', 'none']),
  count,
  share: share.nullable(),
  meanRest: share.nullable(),
  strongShare: share.nullable(),
  weakShare: share.nullable(),
  strongLead: interval.nullable().meta({ description: 'With 99 in 100' }),
});

const advice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mis-keyed'), option: z.string() }),
  z.object({ kind: z.literal('misleads-the-strong'), option: z.string() }),
  z.object({ kind: z.literal('works-backwards') }),
  z.object({ kind: z.literal('dead-distractor'), option: z.string() }),
  z.object({ kind: z.literal('too-easy') }),
  z.object({ kind: z.literal('too-hard') }),
]);

const change = z.object({ part: z.enum(['stem', 'answer', 'distractors']), before: z.string(), now: z.string() });

const measuredWording = {
  wording: z.object({ stem: z.string(), answer: z.string(), distractors: list(z.string()) }),
  version: z.int(),
  changes: list(change),
  measures: z.object({
    responses: count,
    facilityIndex: share.nullable(),
    facilityInterval: interval.nullable(),
    discriminationIndex: z.number().nullable(),
    restCorrelation: z.number().nullable(),
    restCorrelationInterval: interval.nullable(),
    discriminativeEfficiency: z.number().nullable(),
    elapsed: z.object({ responses: count, lower: milliseconds, median: milliseconds, upper: milliseconds }).nullable(),
    options: list(option).meta({ description: 'Most given first' }),
  }),
  advice: list(advice).meta({ description: 'The gravest first' }),
} as const;

const answered = {
  questionId: z.string(),
  format: z.enum(formats),
  ...measuredWording,
  earlier: list(z.object(measuredWording)).meta({ description: 'Wordings asked before, the newest first' }),
} as const;

const question = z.object({ ...answered, effectiveWeight: z.number().nullable() });

/** A quiz as a class took it. Null: not defined, or too few attempts. */
export const quizStatisticsAnswer = z.object({
  class: named,
  title: z.string(),
  statistics: z.object({
    choice: z.enum(attemptChoices),
    learners: count,
    isSameForAll: z.boolean().meta({ description: 'Whether every attempt was asked the same questions' }),
    measures: z.object({
      attempts: count,
      mean: z.number().nullable(),
      median: z.number().nullable(),
      standardDeviation: z.number().nullable(),
      skewness: z.number().nullable(),
      kurtosis: z.number().nullable(),
      alpha: z.number().nullable().meta({ description: 'Cronbach’s' }),
      errorRatio: z.number().nullable(),
      standardError: z.number().nullable(),
    }),
    meanInterval: interval.nullable(),
    alphaInterval: interval.nullable(),
    scores: list(z.object({ from: z.number(), to: z.number(), count })).meta({ description: 'Attempts by score, in tenths' }),
    questions: list(question).meta({ description: 'Hardest first' }),
  }),
});

/** One question of a quiz. */
export const questionStatisticsAnswer = z.object({
  class: named,
  quizTitle: z.string(),
  question,
  present: z.object({ isRetired: z.boolean(), changes: list(change) }),
  reviews: z.object({
    reviews: count,
    lapses: count,
    lapseRate: share.nullable(),
    lapseInterval: interval.nullable(),
    cards: count,
    meanDifficulty: z.number().nullable().meta({ description: 'FSRS’s D, 1 to 10' }),
  }),
  flags: list(z.object({ name: z.string(), note: z.string(), at: instant, isResolved: z.boolean() })).meta({ description: 'The newest first' }),
});

const quiz = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), sectionId: z.string() }),
  z.object({ kind: z.literal('class'), quizId: z.string() }),
]);

/** The questions of a class that do not work. */
export const questionsAnswer = z.object({
  class: named,
  questions: list(z.object({
    quiz,
    quizTitle: z.string(),
    question: z.object(answered),
    isChanged: z.boolean().meta({ description: 'Whether it is worded otherwise by now, which nobody has answered yet' }),
  })).meta({ description: 'The gravest first' }),
  retired: count.meta({ description: 'Left out, as they were retired since' }),
});
