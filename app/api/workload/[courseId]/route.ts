import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { workloadCurve } from '@/server/workload';
import { refuse } from '../../answer';

/** What each desired retention would cost the viewer. */
export async function GET(request: Request, { params }: RouteContext<'/api/workload/[courseId]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in, or begin a course as a guest, to see this.');
  const { courseId } = await params;
  return Response.json(await workloadCurve(viewer, asId<CourseId>(courseId), currentInstant()));
}
