import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { statisticsCsv } from '../../../../../statisticsCsv';

/** A table of the statistics of a class's quiz as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/quizzes/[quizId]/statistics/export.csv'>): Promise<Response> {
  const { classId, quizId } = await params;
  return statisticsCsv(request, { kind: 'class', classId: asId<ClassId>(classId), quizId: asId<QuizId>(quizId) });
}
