import { z } from 'zod';
import { count, list, share } from '../fields';

/** Where a learner stands in a course. */
export const standing = z.object({
  mastery: share.nullable(),
  dueNow: count,
  newCards: count,
  sections: list(z.object({
    sectionId: z.string(),
    mastery: share.nullable(),
    cardsInDeck: count,
    quiz: z.object({ attempts: count, best: share.nullable(), last: share.nullable() }),
  })),
});
