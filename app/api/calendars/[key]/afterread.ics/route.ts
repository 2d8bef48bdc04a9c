import { calendarByKey } from '@/server/calendars/reading';
import { currentInstant } from '@/server/clock';
import { calendarAnswer } from '../../calendarAnswer';

/** A calendar for programs that subscribe to it: whoever has the address reads it. */
export async function GET(_: Request, { params }: RouteContext<'/api/calendars/[key]/afterread.ics'>): Promise<Response> {
  const { key } = await params;
  const read = await calendarByKey(key, currentInstant());
  if (read.ok) return calendarAnswer(read.text);
  if (read.reason === 'no-such-address') return new Response('This address leads to no calendar: it was ended, or another was made.', { status: 404 });
  return new Response('At most 60 reads a minute.', { status: 429, headers: { 'retry-after': '60' } });
}
