import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { ownDeck } from '@/server/anki/ownDeck';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';

/** The viewer's cards of the course for Anki; `?new` leaves their schedule and history out. */
export async function GET(request: Request, { params }: RouteContext<'/courses/[courseId]/anki.apkg'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const withSchedule = !new URL(request.url).searchParams.has('new');
  const packed = viewer === null ? null : await ownDeck(viewer, asId<CourseId>((await params).courseId), withSchedule, currentInstant());
  if (packed === null) return new Response('You have no cards of such a course.', { status: 404 });
  return new Response(new Uint8Array(packed.bytes), {
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="${packed.name}"`, 'cache-control': 'private, no-store' },
  });
}
