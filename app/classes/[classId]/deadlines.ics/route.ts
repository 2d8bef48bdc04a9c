import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classDeadlines } from '@/server/calendars/reading';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { calendarAnswer } from '../../../api/calendars/calendarAnswer';

/** The deadlines of a class, for its learners and instructors. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/deadlines.ics'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const text = viewer === null ? null : await classDeadlines(viewer, asId<ClassId>(classId), currentInstant());
  return text === null ? new Response('There is no such class of yours.', { status: 404 }) : calendarAnswer(text);
}
