import { z } from 'zod';
import { formats } from '../../questions/question';
import { confidences } from '../../quiz/confidence';
import { count, instant, list, milliseconds, share } from '../fields';

const question = z.object({
  position: count,
  format: z.enum(formats),
  stem: z.string(),
  options: list(z.string()),
  given: z.string().nullable().meta({ description: 'The answer in words; null where none was given' }),
  right: z.string(),
  score: share,
  confidence: z.enum(confidences).nullable(),
  elapsedMs: milliseconds,
  explanation: z.string().nullable(),
  source: z.object({ sectionId: z.string(), sectionTitle: z.string(), paragraph: count }),
  isContested: z.boolean(),
});

const totals = z.object({ score: share, lateFactor: share, hasPassed: z.boolean().nullable(), rightCount: count });

/** A submitted attempt at a quiz: keys and all, but for what is kept back from the learner who asks. */
export const attemptAnswer = z.object({
  className: z.string(),
  learnerName: z.string(),
  attemptId: z.string(),
  title: z.string(),
  startedAt: instant,
  submittedAt: instant,
  submittedBy: z.enum(['learner', 'time']),
  questionCount: count,
  totals: totals.nullable(),
  regraded: z.object({ at: instant, rightBefore: count, rightNow: count, questionCount: count }).nullable(),
  questions: list(question).nullable(),
});
