import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { studyDeck } from '@/server/cards';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../../answer';

/** The viewer's deck for today. */
export async function GET(request: Request, { params }: RouteContext<'/api/study/[courseId]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before studying.');
  const { courseId } = await params;
  const deck = await studyDeck(viewer, asId<CourseId>(courseId), currentInstant());
  return deck === null ? refuse(404, 'There is no such course.') : Response.json(deck);
}
