import { asId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { mendingCsv } from '@/server/quizStatistics/mending';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../../csvAnswer';

/** The questions that do not work as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/questions/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  return csvAnswer(viewer, classId, viewer === null ? null : await mendingCsv(viewer, asId(classId), currentInstant()), 'questions');
}
