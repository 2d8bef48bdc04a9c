import { z } from 'zod';
import { countingMethods, feedbackTimes, navigations, quizModes } from '../../quiz/rules';
import { count, instant, list, milliseconds, share } from '../fields';
import { named } from './section';

const quiz = z.object({
  title: z.string(),
  rules: z.object({
    mode: z.enum(quizModes),
    timeLimitMinutes: z.number().nullable(),
    attemptsAllowed: count.nullable(),
    counts: z.enum(countingMethods),
    passMark: share.nullable(),
    feedback: z.enum(feedbackTimes),
    navigation: z.enum(navigations),
    asksConfidence: z.boolean(),
  }),
  dates: z.object({ opensAt: instant.nullable(), dueAt: instant.nullable(), closesAt: instant.nullable(), latePenaltyPerDay: share }),
});

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-open-yet'), opensAt: instant }),
  z.object({ kind: z.literal('open'), dueAt: instant.nullable() }),
  z.object({ kind: z.literal('late-work'), closesAt: instant }),
  z.object({ kind: z.literal('closed'), closedAt: instant }),
]);

const summary = z.object({ learners: count, started: count, submitted: count, meanScore: share.nullable(), passShare: share.nullable() });

const listed = { id: z.string(), quiz, state, summary } as const;

/** A class's quizzes, the newest first. */
export const quizzesAnswer = z.object({ class: named, quizzes: list(z.object(listed)), archived: list(z.object(listed)) });

const attempt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), attemptId: z.string(), startedAt: instant }),
  z.object({ kind: z.literal('submitted'), attemptId: z.string(), startedAt: instant, submittedAt: instant, score: share }),
]);

const resultState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-begun') }),
  z.object({ kind: z.literal('open'), startedAt: instant }),
  z.object({ kind: z.literal('submitted'), submittedAt: instant }),
  z.object({ kind: z.literal('late'), submittedAt: instant }),
]);

const result = z.object({
  learnerId: z.string(),
  name: z.string(),
  state: resultState,
  attempts: list(attempt).meta({ description: 'In the order begun' }),
  countedScore: share.nullable(),
  hasPassed: z.boolean().nullable(),
  takenMs: milliseconds.nullable(),
  extension: z.object({ extraMinutes: z.number(), dueAt: instant.nullable(), closesAt: instant.nullable() }).nullable(),
});

/** One quiz with its results, by name. */
export const quizResultsAnswer = z.object({ class: named, ...listed, isArchived: z.boolean(), hasBegun: z.boolean(), rows: list(result) });
