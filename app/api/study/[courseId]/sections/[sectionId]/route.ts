import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { sectionDeck } from '@/server/studyDeck/sectionDeck';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../../../../answer';

/** The viewer's cards of a section, as a deck. */
export async function GET(request: Request, { params }: RouteContext<'/api/study/[courseId]/sections/[sectionId]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before studying.');
  const { courseId, sectionId } = await params;
  const deck = await sectionDeck(viewer, asId<CourseId>(courseId), asId<SectionId>(sectionId), currentInstant());
  return deck === null ? refuse(404, 'There is no such course.') : Response.json(deck);
}
