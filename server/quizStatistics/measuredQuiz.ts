import type { ClassId, QuestionId, QuizId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { settledAttempts } from '../classQuizzes/learnerAttempts';
import { ownQuiz } from '../classQuizzes/ownQuiz';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import type { Viewer } from '../viewer';

/** A quiz that a class takes: one of its own, or the one that a section has by itself. */
export type QuizTarget =
  | { readonly kind: 'section'; readonly classId: ClassId; readonly sectionId: SectionId }
  | { readonly kind: 'class'; readonly classId: ClassId; readonly quizId: QuizId };

export interface MeasuredQuiz {
  readonly own: OwnClass;
  readonly key: QuizKey;
  readonly title: string;
}

/** A question of a quiz. */
export interface QuestionTarget {
  readonly quiz: QuizTarget;
  readonly questionId: QuestionId;
}

/** The quiz, with attempts whose time is up handed in; null for anyone but the class's instructors. */
export async function measuredQuiz(viewer: Viewer, target: QuizTarget, now: Instant): Promise<MeasuredQuiz | null> {
  const { classId } = target;
  if (target.kind === 'section') {
    const own = await ownClass(viewer, classId);
    const section = own?.outline.sections.find((outlined) => outlined.section.id === target.sectionId)?.section;
    if (own === null || section === undefined) return null;
    return { own, key: quizKeyOf({ kind: 'section', sectionId: section.id }), title: section.title };
  }
  const found = await ownQuiz(viewer, classId, target.quizId);
  if (found === null) return null;
  const { own, quiz } = found;
  await settledAttempts(classId, [{ id: target.quizId, quiz }], now);
  return { own, key: quiz.key, title: quiz.title };
}
