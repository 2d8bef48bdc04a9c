import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { courseOutline } from '../outline';
import type { Viewer } from '../viewer';
import { standingIn } from './quizzesFor';
import type { QuizEntry } from './quizzesFor';
import { takableQuiz } from './takable';

/** One quiz, for whoever comes to take it. */
export interface QuizEntrance extends QuizEntry {
  readonly courseTitle: string;
}

/** Null where there is none of this name, and for whoever may not take it. */
export async function quizEntrance(viewer: Viewer, courseId: CourseId, name: string, now: Instant): Promise<QuizEntrance | null> {
  const outline = await courseOutline(courseId);
  const quiz = outline === null ? null : await takableQuiz(await database(), viewer.learnerId, courseId, asId<QuizKey>(name));
  if (outline === null || quiz === null) return null;
  const group = quiz.classId === null ? null : await (await database()).class.findUnique({ where: { id: quiz.classId } });
  return { courseTitle: outline.course.title, quiz, className: group?.name ?? null, timeZone: group?.timeZone ?? null, standing: await standingIn(viewer, quiz, now) };
}
