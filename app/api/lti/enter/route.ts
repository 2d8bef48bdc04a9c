import { z } from 'zod';
import { currentInstant } from '@/server/clock';
import { arriveByTicket } from '@/server/lti/arriving';
import { fieldsOf, sayWhy, sendOn } from '../sendOn';

const formSchema = z.object({ ticket: z.string().min(1).max(200) });

/** Where the button leads by which somebody comes in from a platform's frame, in a window of its own. */
export async function POST(request: Request): Promise<Response> {
  const parsed = formSchema.safeParse(await fieldsOf(request));
  return parsed.success ? sendOn(await arriveByTicket(parsed.data.ticket, request.headers, currentInstant())) : sayWhy('not-understood');
}
