import { asId } from '@/core/ids';
import { assignmentsCsv } from '@/server/assignments/viewing';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../../csvAnswer';

/** The class's assignments as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/assignments/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  return csvAnswer(viewer, classId, viewer === null ? null : await assignmentsCsv(viewer, asId(classId), currentInstant()), 'assignments');
}
