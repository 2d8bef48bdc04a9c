import { resultOrders } from '@/core/analytics/quizResults';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { classQuizCsv } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../../../csvAnswer';

/** A quiz's results as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/quizzes/[quizId]/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId, quizId } = await params;
  const wanted = new URL(request.url).searchParams.get('order');
  const order = resultOrders.find((one) => one === wanted) ?? 'name';
  const csv = viewer === null ? null : await classQuizCsv(viewer, asId<ClassId>(classId), asId<QuizId>(quizId), order, currentInstant());
  return csvAnswer(viewer, classId, csv, 'quiz');
}
