import { z } from 'zod';
import { confidences } from '../../quiz/confidence';
import { count, day, instant, list, milliseconds, share } from '../fields';
import { named, outlinedSection } from './section';
import { standing } from './standing';

const quizTaken = z.object({ attemptId: z.string(), sectionTitle: z.string(), submittedAt: instant, score: share });

const dayAmount = z.object({ date: day, amount: count });

const recalled = z.object({ recalled: count, reviews: count });

const factEvidence = z.object({
  factId: z.string(),
  statement: z.string(),
  recall: share,
  met: count,
  cards: count,
  reviews: count,
  lapses: count,
  lastReviewedAt: instant.nullable(),
  right: count,
  asked: count,
});

const report = z.object({
  timeline: list(z.object({
    date: day, begun: list(outlinedSection), quizzes: list(quizTaken), reviews: count, durationMs: milliseconds, retention: share.nullable(),
  })).meta({ description: 'Days with any work, the newest first' }),
  retention: list(z.object({ days: count.nullable(), young: recalled, mature: recalled }))
    .meta({ description: 'Over so many days, null for all; intervals below and from 21 days apart' }),
  retentionByDay: list(z.object({ date: day, recalled: share.nullable() })),
  calibration: list(z.object({ predicted: share, actual: share, reviews: count })),
  certainty: list(z.object({ confidence: z.enum(confidences), count, rightCount: count, shareRight: share.nullable() })),
  sections: list(z.object({ section: outlinedSection, facts: list(factEvidence) })),
});

/** One learner, as their page shows them. */
export const learnerAnswer = z.object({
  class: named,
  learner: named,
  progress: z.object({
    standing,
    reviewsByDay: list(dayAmount).meta({ description: 'The last 30 days' }),
    dueByDay: list(dayAmount).meta({ description: 'The next 14 days' }),
    trueRetention: share.nullable(),
    desiredRetention: share,
    reviewCount: count,
    lastReviewedAt: instant.nullable(),
    attempts: list(quizTaken).meta({ description: 'Newest first' }),
  }),
  report,
});
