import { asId } from '@/core/ids';
import type { ClassId, QuestionId, QuizId, SectionId } from '@/core/ids';
import type { Section } from '@/core/facts/course';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { settledAttempts } from '../classQuizzes/learnerAttempts';
import { ownQuiz } from '../classQuizzes/ownQuiz';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { quizOfRow } from '../rows/quizRow';
import type { Viewer } from '../viewer';

/** A quiz that a class takes: one of its own, or the one that a section has by itself. */
export type QuizTarget =
  | { readonly kind: 'section'; readonly classId: ClassId; readonly sectionId: SectionId }
  | { readonly kind: 'class'; readonly classId: ClassId; readonly quizId: QuizId };

export interface MeasuredQuiz {
  readonly target: QuizTarget;
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
    return own === null || section === undefined ? null : quizOfSection(own, section);
  }
  const found = await ownQuiz(viewer, classId, target.quizId);
  if (found === null) return null;
  const { own, quiz } = found;
  await settledAttempts(classId, [{ id: target.quizId, quiz }], now);
  return { target, own, key: quiz.key, title: quiz.title };
}

/** All quizzes that a class takes, those of the sections first, with attempts whose time is up handed in; null for anyone
 *  but its instructors. */
export async function measuredQuizzes(
  viewer: Viewer, classId: ClassId, now: Instant,
): Promise<{ readonly own: OwnClass; readonly quizzes: readonly MeasuredQuiz[] } | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const rows = await (await database()).quiz.findMany({ where: { classId }, orderBy: { createdAt: 'asc' } });
  const ofClass = rows.map((row) => ({ id: asId<QuizId>(row.id), quiz: quizOfRow(row) }));
  await settledAttempts(classId, ofClass, now);
  return {
    own,
    quizzes: [
      ...own.outline.sections.map(({ section }) => quizOfSection(own, section)),
      ...ofClass.map(({ id, quiz }): MeasuredQuiz => ({ target: { kind: 'class', classId, quizId: id }, own, key: quiz.key, title: quiz.title })),
    ],
  };
}

function quizOfSection(own: OwnClass, { id: sectionId, title }: Section): MeasuredQuiz {
  const target: QuizTarget = { kind: 'section', classId: asId<ClassId>(own.row.id), sectionId };
  return { target, own, key: quizKeyOf({ kind: 'section', sectionId }), title };
}
