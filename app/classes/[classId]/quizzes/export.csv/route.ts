import { asId } from '@/core/ids';
import { classQuizzesCsv } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../../csvAnswer';

/** The class's quizzes as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/quizzes/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  return csvAnswer(viewer, classId, viewer === null ? null : await classQuizzesCsv(viewer, asId(classId), currentInstant()), 'quizzes');
}
