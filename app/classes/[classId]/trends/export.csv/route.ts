import { trendsTables } from '@/core/analytics/classProgress/trendsTables';
import { asId } from '@/core/ids';
import { trendsCsv } from '@/server/classProgress/files';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer, tableAsked } from '../../../csvAnswer';

/** A table of the class's trends as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/trends/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const table = tableAsked(request, trendsTables);
  return csvAnswer(viewer, classId, viewer === null ? null : await trendsCsv(viewer, asId(classId), table, currentInstant()), `trends-${table}`);
}
