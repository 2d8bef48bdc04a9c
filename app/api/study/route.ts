import { studiedCourses } from '@/server/studyDeck/studiedCourses';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../answer';

/** The courses that the viewer has cards of. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, before studying.');
  return Response.json({ courses: await studiedCourses(viewer) });
}
