import { z } from 'zod';
import { asId } from '../ids';
import type { CardId, EventId, QuestionId } from '../ids';
import { confidences } from '../quiz/confidence';
import { ratings } from './event';

const longestReviewMs = 24 * 60 * 60 * 1000;
const longestIntervalDays = 36_500;
const longestNote = 1000;

/** ECMAScript dates reach 8.64e15 ms from 1970 either way. */
export const instantSchema = z.number().int().min(-8.64e15).max(8.64e15);
const eventId = z.uuid().transform((id) => asId<EventId>(id.toLowerCase()));
const questionId = z.string().min(1).max(300).transform((id) => asId<QuestionId>(id));
const common = {
  id: eventId,
  cardId: z.string().min(1).max(300).transform((id) => asId<CardId>(id)),
  at: instantSchema,
  actionId: eventId.exactOptional(),
  /** The receiver's clock when the browser last heard of it before the event. */
  since: instantSchema.exactOptional(),
};

/** A study event as a browser reports it, or keeps it until it can; the times are of its own clock. */
export const reportedEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('review'),
    rating: z.enum(ratings),
    durationMs: z.number().int().min(0).transform((ms) => Math.min(ms, longestReviewMs)),
    chosenDays: z.number().int().min(1).max(longestIntervalDays).exactOptional(),
    questionId: questionId.exactOptional(),
    confidence: z.enum(confidences).exactOptional(),
  }),
  z.strictObject({ ...common, kind: z.literal('suspend') }),
  z.strictObject({ ...common, kind: z.literal('resume') }),
  z.strictObject({ ...common, kind: z.literal('bury'), until: instantSchema }),
  z.strictObject({ ...common, kind: z.literal('reset') }),
  z.strictObject({ ...common, kind: z.literal('set-due'), dueAt: instantSchema }),
  z.strictObject({
    ...common,
    kind: z.literal('flag'),
    questionId,
    note: z.string().trim().max(longestNote),
  }),
  z.strictObject({ ...common, kind: z.literal('undo'), undoes: eventId }),
]);
