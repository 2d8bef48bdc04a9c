import { z } from 'zod';
import { instantSchema, reportedEventSchema } from '@/core/scheduling/reportedEventSchema';
import { currentInstant } from '@/server/clock';
import { acceptReviews } from '@/server/reviews';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../answer';

const mostEvents = 200;
const batchSchema = z.strictObject({ sentAt: instantSchema, events: z.array(reportedEventSchema).min(1).max(mostEvents) });

/** Takes a batch of study events; answers with what became of each and the cards' new states. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before sending reviews.');
  const body = await readBody(request, batchSchema);
  if (!body.ok) return body.refusal;
  const receivedAt = currentInstant();
  const accepted = await acceptReviews(viewer, body.value, receivedAt);
  const isAllRefused = accepted.results.every(({ status }) => status === 'refused');
  // Read anew: a deck made from now on holds these events.
  const answer = { ...accepted, serverNow: currentInstant(), clockAheadMs: body.value.sentAt - receivedAt };
  return Response.json(answer, { status: isAllRefused ? 422 : 200 });
}
