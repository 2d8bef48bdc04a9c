import { asId } from '@/core/ids';
import type { ClassId, CourseId, DraftId, QuizId } from '@/core/ids';
import type { Quiz } from '@/core/quiz/quiz';
import { ownQuiz } from '../classQuizzes/ownQuiz';
import { database } from '../db';
import type { Prisma } from '../db';
import { ownDraft } from '../ownDraft';
import type { Viewer } from '../viewer';

/** Whose attempts are to be graded anew. */
export type RegradeTarget =
  /** A class's quiz, by an instructor of the class. */
  | { readonly kind: 'class-quiz'; readonly classId: ClassId; readonly quizId: QuizId }
  /** The quizzes that a course has by itself, by the course's author, who does not see the learners. */
  | { readonly kind: 'course'; readonly draftId: DraftId };

export interface RegradeScope {
  readonly courseId: CourseId;
  readonly title: string;
  readonly attempts: Prisma.AttemptWhereInput;
  /** Whose attempts among them. */
  readonly isIncluded: (learnerId: string) => boolean;
  /** Null where learners are not named. */
  readonly classQuiz: { readonly id: QuizId; readonly classId: ClassId; readonly quiz: Quiz } | null;
}

/** Null where the target is not the viewer's to regrade. */
export async function regradeScope(viewer: Viewer, target: RegradeTarget): Promise<RegradeScope | null> {
  return target.kind === 'class-quiz' ? quizScope(viewer, target.classId, target.quizId) : courseScope(viewer, target.draftId);
}

async function quizScope(viewer: Viewer, classId: ClassId, quizId: QuizId): Promise<RegradeScope | null> {
  const found = await ownQuiz(viewer, classId, quizId);
  if (found === null) return null;
  const { quiz } = found;
  const enrolled = await (await database()).enrolment.findMany({ where: { classId }, select: { learnerId: true } });
  const learnerIds = new Set(enrolled.map(({ learnerId }) => learnerId));
  return {
    courseId: quiz.courseId, title: quiz.title, classQuiz: { id: quizId, classId, quiz },
    attempts: { courseId: quiz.courseId, quizKey: quiz.key, submittedAt: { not: null } }, isIncluded: (learnerId) => learnerIds.has(learnerId),
  };
}

async function courseScope(viewer: Viewer, draftId: DraftId): Promise<RegradeScope | null> {
  const draft = await ownDraft(viewer, draftId);
  if (draft === null) return null;
  const courseId = asId<CourseId>(draft.courseId);
  return {
    courseId, title: draft.title, classQuiz: null,
    attempts: { courseId, submittedAt: { not: null }, OR: [{ quizKey: { startsWith: 'section/' } }, { quizKey: 'course' }] },
    isIncluded: () => true,
  };
}
