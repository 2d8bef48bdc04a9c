import type { ClassId, CourseId, SectionId } from '@/core/ids';
import { answeredQuestions } from '@/core/analytics/answeredQuestion';
import type { AnsweredQuestion, GivenResponse } from '@/core/analytics/answeredQuestion';
import type { Response } from '@/core/grading/response';
import { database } from './db';
import { ownClass } from './ownClass';
import { questionOfRow } from './rows/courseRow';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';

export interface ClassSectionView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly section: { readonly id: SectionId; readonly title: string };
  /** Hardest first. */
  readonly questions: readonly AnsweredQuestion[];
}

/** The questions of a section that the class has answered; null for anyone but its instructors. */
export async function classSectionView(
  viewer: Viewer,
  classId: ClassId,
  sectionId: SectionId,
): Promise<ClassSectionView | null> {
  const own = await ownClass(viewer, classId);
  const section = own?.outline.sections.find((outlined) => outlined.section.id === sectionId)?.section;
  if (own === null || section === undefined) return null;
  const attempts = await attemptsOf(classId, own.outline.course.id, sectionId);
  return {
    class: { id: classId, name: own.row.name },
    section: { id: section.id, title: section.title },
    questions: answeredQuestions(attempts),
  };
}

/** What the class's submitted attempts at the section's quiz asked and got. */
async function attemptsOf(classId: ClassId, courseId: CourseId, sectionId: SectionId): Promise<GivenResponse[][]> {
  const prisma = await database();
  const enrolled = await prisma.enrolment.findMany({ where: { classId }, select: { learnerId: true } });
  const attempts = await prisma.attempt.findMany({
    where: {
      learnerId: { in: enrolled.map(({ learnerId }) => learnerId) }, courseId, sectionId, submittedAt: { not: null },
    },
    include: { questions: true },
  });
  const rows = attempts.flatMap(({ questions }) => questions);
  const versions = await prisma.questionVersion.findMany({
    where: { courseId, questionId: { in: [...new Set(rows.map(({ questionId }) => questionId))] } },
  });
  const questionByKey = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, questionOfRow(row)]));
  return attempts.map(({ questions }) => questions.flatMap((row) => {
    const question = questionByKey.get(`${row.questionId} ${row.version}`);
    if (question === undefined || question.format === 'open') return [];
    const response = row.response === null ? null : fromStored<Response>(row.response);
    return [{ question, response, score: row.score ?? 0, elapsedMs: row.elapsedMs === 0 ? null : row.elapsedMs }];
  }));
}
