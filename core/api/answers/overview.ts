import { z } from 'zod';
import { count, instant, list, share } from '../fields';
import { placedSection } from './section';

/** Mastery now and at the exam: a mean over the learners; null where there is nothing to know. */
const outlook = {
  now: share.nullable(),
  goingOn: share.nullable().meta({ description: 'If everybody goes on as in the last two weeks' }),
  stopping: share.nullable().meta({ description: 'If everybody stops' }),
} as const;

const quizSign = z.object({
  quiz: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('section'), position: z.int().min(1) }),
    z.object({ kind: z.literal('class'), title: z.string() }),
  ]),
  right: count,
  asked: count,
});

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-begun'), daysSinceJoined: count }),
  z.object({ kind: z.literal('stopped'), idleDays: count }),
  z.object({ kind: z.literal('behind'), dueNow: count, reviewsLast7Days: count }),
  z.object({ kind: z.literal('crams'), share, reviews: count }),
  z.object({ kind: z.literal('guesses'), rapidAnswers: count, timedAnswers: count }),
  z.object({ kind: z.literal('fails'), quizzes: list(quizSign) }),
]);

const atRisk = z.object({
  learnerId: z.string(),
  name: z.string(),
  risk: z.object({
    reasons: list(reason).meta({ description: 'At least one, the gravest first' }),
    dueNow: count,
    worstQuiz: quizSign.nullable(),
  }),
});

const forgotten = z.object({
  factId: z.string(),
  statement: z.string(),
  section: z.object({ id: z.string(), position: z.int().min(1) }),
  lapses: count,
  reviews: count,
  learners: count,
});

/** A class's first page. */
export const overviewAnswer = z.object({
  name: z.string(),
  courseTitle: z.string(),
  timeZone: z.string(),
  examAt: instant,
  isExamSet: z.boolean().meta({ description: 'Otherwise four weeks from now' }),
  thresholds: z.object({
    idleDays: count, dueCards: count, crammedShare: share, rapidShare: share, quizShare: share, failedQuizzes: count,
  }),
  overview: z.object({
    learners: count,
    active: count.meta({ description: 'Who reviewed or handed in a quiz in the last seven days' }),
    forecast: z.object({ course: z.object(outlook), sections: list(z.object({ ...placedSection, ...outlook })) }),
    atRisk: list(atRisk),
  }),
  forgotten: list(forgotten).meta({ description: 'In the last two weeks, the most lapses first' }),
});
