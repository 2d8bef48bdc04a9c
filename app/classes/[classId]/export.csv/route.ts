import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classCsv } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';

/** The class's matrix as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const csv = viewer === null ? null : await classCsv(viewer, asId<ClassId>(classId), currentInstant());
  if (csv === null) return new Response('There is no such class of yours.', { status: 404 });
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="class.csv"' },
  });
}
