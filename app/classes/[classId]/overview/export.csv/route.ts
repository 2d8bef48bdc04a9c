import { overviewTables } from '@/core/analytics/classProgress/overviewTables';
import { asId } from '@/core/ids';
import { overviewCsv } from '@/server/classProgress/files';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer, tableAsked } from '../../../csvAnswer';

/** A list of the class's overview as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/overview/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const table = tableAsked(request, overviewTables);
  return csvAnswer(viewer, classId, viewer === null ? null : await overviewCsv(viewer, asId(classId), table, currentInstant()), `overview-${table}`);
}
