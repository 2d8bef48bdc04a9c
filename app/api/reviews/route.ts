import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import { currentInstant } from '@/server/clock';
import { acceptReviews } from '@/server/reviews';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../answer';

const mostEvents = 200;
const longestReviewMs = 24 * 60 * 60 * 1000;
/** ECMAScript dates reach 8.64e15 ms from 1970 either way. */
const instant = z.number().int().min(-8.64e15).max(8.64e15);
const eventId = z.uuid().transform((id) => asId<EventId>(id.toLowerCase()));
const cardId = z.string().min(1).max(300).transform((id) => asId<CardId>(id));

const batchSchema = z.strictObject({
  sentAt: instant,
  events: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('review'), id: eventId, cardId, rating: z.enum(ratings), at: instant,
          durationMs: z.number().int().min(0).transform((ms) => Math.min(ms, longestReviewMs)),
        }),
        z.strictObject({ kind: z.literal('undo'), id: eventId, cardId, undoes: eventId, at: instant }),
      ]),
    )
    .min(1)
    .max(mostEvents),
});

/** Takes a batch of study events; answers with what became of each and the cards' new states. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before sending reviews.');
  const body = await readBody(request, batchSchema);
  if (!body.ok) return body.refusal;
  const now = currentInstant();
  const accepted = await acceptReviews(viewer, body.value, now);
  const isAllRefused = accepted.results.every(({ status }) => status === 'refused');
  return Response.json({ ...accepted, serverNow: now }, { status: isAllRefused ? 422 : 200 });
}
