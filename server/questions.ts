import type { CourseId } from '@/core/ids';
import type { Question } from '@/core/questions/question';
import type { Database, Prisma } from './db';
import { questionOfRow } from './rows/courseRow';

export interface VersionedQuestion {
  readonly question: Question;
  readonly version: number;
}

/** The current versions of the published questions that `where` chooses, ordered by id. */
export async function currentQuestions(
  prisma: Database,
  where: Prisma.QuestionWhereInput & { courseId: CourseId },
): Promise<VersionedQuestion[]> {
  const rows = await prisma.question.findMany({ where: { ...where, retiredAt: null }, orderBy: { id: 'asc' } });
  const ids = rows.map((row) => row.id);
  const versions = await prisma.questionVersion.findMany({
    where: { courseId: where.courseId, questionId: { in: ids } },
  });
  const byKey = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, row]));
  return rows.map((row) => {
    const version = byKey.get(`${row.id} ${row.version}`);
    if (version === undefined) throw new Error(`Question ${row.id} lacks its version ${row.version}`);
    return { question: questionOfRow(version), version: row.version };
  });
}
