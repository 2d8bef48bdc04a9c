import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../../answer';

const mostDays = 14;
const daysSchema = z.coerce.number().int().min(1).max(mostDays);

/** The viewer's deck for today, or for `?days=` from today on. */
export async function GET(request: Request, { params }: RouteContext<'/api/study/[courseId]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before studying.');
  const days = daysSchema.safeParse(new URL(request.url).searchParams.get('days') ?? 1);
  if (!days.success) return refuse(400, `days: a whole number from 1 to ${mostDays}`);
  const { courseId } = await params;
  const deck = await studyDeck(viewer, asId<CourseId>(courseId), currentInstant(), days.data);
  return deck === null ? refuse(404, 'There is no such course.') : Response.json(deck);
}
