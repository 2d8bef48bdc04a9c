import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { toCsv } from '@/core/analytics/csv';
import type { AttemptChoice } from '@/core/analytics/quizStatistics/givenAttempt';
import { quizStatistics } from '@/core/analytics/quizStatistics/quizStatistics';
import type { QuizStatistics } from '@/core/analytics/quizStatistics/quizStatistics';
import { statisticsTables } from '@/core/analytics/quizStatistics/tables';
import type { StatisticsTable } from '@/core/analytics/quizStatistics/tables';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { givenAttempts } from './givenAttempts';
import { measuredQuiz } from './measuredQuiz';
import type { MeasuredQuiz, QuizTarget } from './measuredQuiz';

export interface QuizStatisticsView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly title: string;
  readonly statistics: QuizStatistics;
}

/** A quiz as the class took it; null for anyone but its instructors. */
export async function quizStatisticsView(viewer: Viewer, target: QuizTarget, choice: AttemptChoice, now: Instant): Promise<QuizStatisticsView | null> {
  const quiz = await measuredQuiz(viewer, target, now);
  if (quiz === null) return null;
  const { id, name } = quiz.own.row;
  return { class: { id: asId<ClassId>(id), name }, title: quiz.title, statistics: await statisticsOf(quiz, choice) };
}

/** For callers that have checked who may see it. */
export async function statisticsOf({ own, key }: MeasuredQuiz, choice: AttemptChoice): Promise<QuizStatistics> {
  const learners = await enrolledLearners(asId<ClassId>(own.row.id));
  return quizStatistics(await givenAttempts(own.outline.course.id, key, learners), choice);
}

export async function enrolledLearners(classId: ClassId): Promise<LearnerId[]> {
  const enrolled = await (await database()).enrolment.findMany({ where: { classId }, select: { learnerId: true } });
  return enrolled.map(({ learnerId }) => asId<LearnerId>(learnerId));
}

/** A table of it as CSV; null for anyone but the class's instructors. */
export async function quizStatisticsCsv(
  viewer: Viewer, target: QuizTarget, choice: AttemptChoice, table: StatisticsTable, now: Instant,
): Promise<string | null> {
  const view = await quizStatisticsView(viewer, target, choice, now);
  return view === null ? null : toCsv(statisticsTables[table](view.statistics));
}
