import { asId } from '../ids';
import type { CourseId, SectionId } from '../ids';
import { parseQuizKey } from '../quiz/quizKey';
import type { QuizKey } from '../quiz/quizKey';

/** What a link on a platform opens here. */
export type Target =
  | { readonly kind: 'course' | 'study'; readonly courseId: CourseId }
  | { readonly kind: 'section'; readonly courseId: CourseId; readonly sectionId: SectionId }
  | { readonly kind: 'quiz'; readonly courseId: CourseId; readonly quizKey: QuizKey };

/** As a platform keeps it: `sco`, `sco/study`, `sco/section/founding`, `sco/quiz/section/founding`. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'course':
      return target.courseId;
    case 'study':
      return `${target.courseId}/study`;
    case 'section':
      return `${target.courseId}/section/${target.sectionId}`;
    case 'quiz':
      return `${target.courseId}/quiz/${target.quizKey}`;
  }
}

/** Null where a text names nothing; whether there is such a course is asked elsewhere. */
export function parseTarget(text: string): Target | null {
  const [course = '', kind, ...rest] = text.split('/');
  if (course === '') return null;
  const courseId = asId<CourseId>(course);
  if (kind === undefined) return { kind: 'course', courseId };
  const [first = ''] = rest;
  if (kind === 'study' && rest.length === 0) return { kind, courseId };
  if (kind === 'section' && rest.length === 1 && first !== '') return { kind, courseId, sectionId: asId<SectionId>(first) };
  const name = rest.join('/');
  return kind === 'quiz' && parseQuizKey(name) !== null ? { kind, courseId, quizKey: asId<QuizKey>(name) } : null;
}

/** The page that shows it. A quiz is begun by whoever is to take it, so that its page is the one with the button. */
export function targetAddress(target: Target): string {
  const course = `/courses/${encodeURIComponent(target.courseId)}`;
  switch (target.kind) {
    case 'course':
      return course;
    case 'study':
      return `${course}/study`;
    case 'section':
      return `${course}/sections/${encodeURIComponent(target.sectionId)}`;
    case 'quiz':
      return `${course}/quizzes/${target.quizKey.split('/').map(encodeURIComponent).join('/')}`;
  }
}
