import { learnerTables } from '@/core/analytics/classProgress/learnerTables';
import { asId } from '@/core/ids';
import { learnerCsv } from '@/server/classProgress/files';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer, tableAsked } from '../../../../csvAnswer';

/** A table of a learner's page as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/learners/[learnerId]/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId, learnerId } = await params;
  const table = tableAsked(request, learnerTables);
  const csv = viewer === null ? null : await learnerCsv(viewer, asId(classId), asId(learnerId), table, currentInstant());
  return csvAnswer(viewer, classId, csv, `learner-${table}`);
}
