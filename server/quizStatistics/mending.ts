import type { AnsweredQuestion } from '@/core/analytics/quizStatistics/answeredQuestions';
import { mendTable } from '@/core/analytics/quizStatistics/mendTable';
import { questionsToMend } from '@/core/analytics/quizStatistics/questionsToMend';
import type { QuestionToMend } from '@/core/analytics/quizStatistics/questionsToMend';
import { wordingChanges, wordingOf } from '@/core/analytics/quizStatistics/wording';
import { toCsv } from '@/core/analytics/csv';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import type { Instant } from '@/core/time';
import type { Viewer } from '../viewer';
import { measuredQuizzes } from './measuredQuiz';
import type { MeasuredQuiz, QuizTarget } from './measuredQuiz';
import { presentQuestion } from './question';
import { statisticsOf } from './viewing';

/** A question that there is advice on, and where it was answered so. */
export interface ListedQuestion {
  readonly quiz: QuizTarget;
  readonly quizTitle: string;
  readonly question: AnsweredQuestion;
  /** Whether it is worded otherwise by now, which nobody has answered yet. */
  readonly isChanged: boolean;
}

export interface MendingView {
  readonly class: { readonly id: ClassId; readonly name: string };
  /** The gravest first. */
  readonly questions: readonly ListedQuestion[];
  /** How many more there was advice on, which nobody is asked any more. */
  readonly retired: number;
}

/** The questions that do not work, by each learner's first attempt at each quiz that the class takes; null for anyone but
 *  its instructors. */
export async function mendingView(viewer: Viewer, classId: ClassId, now: Instant): Promise<MendingView | null> {
  const measured = await measuredQuizzes(viewer, classId, now);
  if (measured === null) return null;
  const { own, quizzes } = measured;
  const answered = await Promise.all(quizzes.map(async (quiz) => ({ quiz, questions: (await statisticsOf(quiz, 'first')).questions })));
  const found = questionsToMend(answered);
  const listed = (await Promise.all(found.map(listedQuestion))).filter((one) => one !== null);
  return { class: { id: asId<ClassId>(own.row.id), name: own.row.name }, questions: listed, retired: found.length - listed.length };
}

/** As it stands now; null where it was retired. */
async function listedQuestion({ quiz, question }: QuestionToMend<MeasuredQuiz>): Promise<ListedQuestion | null> {
  const present = await presentQuestion(quiz.own.outline.course.id, question.questionId);
  if (present === null || present.isRetired) return null;
  const isChanged = wordingChanges(question.wording, wordingOf(present.question)).length > 0;
  return { quiz: quiz.target, quizTitle: quiz.title, question, isChanged };
}

/** The same as CSV; null for anyone but the class's instructors. */
export async function mendingCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await mendingView(viewer, classId, now);
  return view === null ? null : toCsv(mendTable(view.questions));
}
