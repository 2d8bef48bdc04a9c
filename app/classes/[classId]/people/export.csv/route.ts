import { asId } from '@/core/ids';
import { rosterCsv } from '@/server/classPeople/viewing';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../../csvAnswer';

/** The class's learners as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/people/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  return csvAnswer(viewer, classId, viewer === null ? null : await rosterCsv(viewer, asId(classId), currentInstant()), 'learners');
}
