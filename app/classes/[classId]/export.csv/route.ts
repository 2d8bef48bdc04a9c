import { matrixQuerySchema } from '@/core/analytics/matrixQuery';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classCsv } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../csvAnswer';

/** The class's matrix as a file: what its page shows at the same query. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const query = matrixQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const csv = viewer === null ? null : await classCsv(viewer, asId<ClassId>(classId), query, currentInstant());
  return csvAnswer(viewer, classId, csv, 'class');
}
