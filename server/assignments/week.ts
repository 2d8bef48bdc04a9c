import { isAssignmentOver } from '@/core/classes/assignment';
import { thisWeek } from '@/core/classes/thisWeek';
import type { CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { quizzesFor } from '../quizzes/quizzesFor';
import type { QuizEntry } from '../quizzes/quizzesFor';
import type { Viewer } from '../viewer';
import { assignmentsFor } from './assigned';
import type { AssignedView } from './assigned';

/** What the viewer is to do in a course. */
export interface Week {
  /** What classes ask this week, the earliest due first. */
  readonly assignments: readonly AssignedView[];
  readonly quizzes: readonly QuizEntry[];
  /** The course's own, and those of classes at another time. */
  readonly otherQuizzes: readonly QuizEntry[];
}

export async function weekOf(viewer: Viewer, courseId: CourseId, now: Instant): Promise<Week> {
  const [assigned, entries] = await Promise.all([assignmentsFor(viewer, courseId, now), quizzesFor(viewer, courseId, now)]);
  const quizzes = classQuizzesThisWeek(entries, now);
  return {
    assignments: thisWeek(assigned, ({ assignment, progress }) => ({
      opensAt: assignment.opensAt, dueAt: assignment.dueAt, isOver: isAssignmentOver(assignment, progress, now),
    }), now),
    quizzes,
    otherQuizzes: entries.filter((entry) => !quizzes.includes(entry)),
  };
}

/** The quizzes that classes on some courses ask of the viewer this week, the earliest due first. */
export async function quizzesOfWeek(viewer: Viewer, courseIds: readonly CourseId[], now: Instant): Promise<QuizEntry[]> {
  const entries = await Promise.all([...new Set(courseIds)].map((courseId) => quizzesFor(viewer, courseId, now)));
  return classQuizzesThisWeek(entries.flat(), now);
}

function classQuizzesThisWeek(entries: readonly QuizEntry[], now: Instant): QuizEntry[] {
  const ofClasses = entries.filter(({ className }) => className !== null);
  return thisWeek(ofClasses, ({ quiz: { dates }, standing: { kind } }) => ({
    opensAt: dates.opensAt, dueAt: dates.dueAt ?? dates.closesAt, isOver: kind === 'closed' || kind === 'no-attempts-left',
  }), now);
}
