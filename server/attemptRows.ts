import type { AttemptId, LearnerId } from '@/core/ids';
import type { CourseDescription, Section } from '@/core/facts/course';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import type { Database } from './db';
import type { Attempt as AttemptRow } from './generated/sqlite/client';
import { courseOfRow, questionOfRow, sectionOfRow } from './rows/courseRow';
import { fromStored } from './rows/stored';

export interface StoredAttempt {
  readonly attempt: AttemptRow;
  readonly course: CourseDescription;
  readonly section: Section;
  /** In the order asked. */
  readonly questions: readonly StoredAttemptQuestion[];
}

export interface StoredAttemptQuestion {
  readonly position: number;
  /** As worded when the attempt began. */
  readonly question: GradedQuestion;
  readonly response: Response | null;
  readonly sequence: number;
  readonly score: number | null;
}

/** A learner's attempt with the questions it asks; null where there is none. */
export async function attemptWithQuestions(
  prisma: Database,
  learnerId: LearnerId,
  attemptId: AttemptId,
): Promise<StoredAttempt | null> {
  const attempt = await prisma.attempt.findUnique({
    where: { learnerId_id: { learnerId, id: attemptId } },
    include: { questions: { orderBy: { position: 'asc' } } },
  });
  if (attempt === null) return null;
  const { courseId, sectionId } = attempt;
  if (sectionId === null) return null;
  // One after the other: this may run in a transaction, which has one connection.
  const course = await prisma.course.findUniqueOrThrow({ where: { id: courseId } });
  const section = await prisma.section.findUniqueOrThrow({ where: { courseId_id: { courseId, id: sectionId } } });
  const versions = await prisma.questionVersion.findMany({
    where: { courseId, OR: attempt.questions.map(({ questionId, version }) => ({ questionId, version })) },
  });
  const versionById = new Map(versions.map((row) => [row.questionId, row]));
  const questions = attempt.questions.map((row) => {
    const version = versionById.get(row.questionId);
    const question = version === undefined ? undefined : questionOfRow(version);
    if (question === undefined || question.format === 'open') {
      throw new Error(`Attempt ${attemptId} asks ${row.questionId}, which is not stored as a graded question`);
    }
    const response = row.response === null ? null : fromStored<Response>(row.response);
    return { position: row.position, question, response, sequence: row.sequence, score: row.score };
  });
  return { attempt, course: courseOfRow(course), section: sectionOfRow(section), questions };
}
