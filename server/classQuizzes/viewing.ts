import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { toCsv } from '@/core/analytics/csv';
import { quizResultRow, quizSummary, sortedResults } from '@/core/analytics/quizResults';
import type { QuizResultRow, QuizSummary, ResultOrder } from '@/core/analytics/quizResults';
import { quizResultsTable } from '@/core/analytics/quizResultsTable';
import { quizTable } from '@/core/classes/listTables';
import type { OutlinedSection } from '@/core/facts/outline';
import type { Quiz } from '@/core/quiz/quiz';
import { quizState } from '@/core/quiz/quizState';
import type { QuizState } from '@/core/quiz/quizState';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { quizOfRow } from '../rows/quizRow';
import type { Viewer } from '../viewer';
import { settledAttempts } from './learnerAttempts';
import { hasBegun, ownQuiz } from './ownQuiz';

/** What every page about a class's quizzes stands under. */
export interface QuizClass {
  readonly id: ClassId;
  readonly name: string;
  /** IANA name: the clock that dates are told by. */
  readonly timeZone: string;
  readonly sections: readonly OutlinedSection[];
}

export interface ListedQuiz {
  readonly id: QuizId;
  readonly quiz: Quiz;
  readonly state: QuizState;
  readonly summary: QuizSummary;
}

export interface ClassQuizzes {
  readonly class: QuizClass;
  /** The newest first. */
  readonly quizzes: readonly ListedQuiz[];
  readonly archived: readonly ListedQuiz[];
}

function quizClassOf({ row, outline }: OwnClass): QuizClass {
  return { id: asId<ClassId>(row.id), name: row.name, timeZone: row.timeZone, sections: outline.sections };
}

/** Null for anyone but the class's instructors. */
export async function quizClass(viewer: Viewer, classId: ClassId): Promise<QuizClass | null> {
  const own = await ownClass(viewer, classId);
  return own === null ? null : quizClassOf(own);
}

/** A class's quizzes and how it stands with each; null for anyone but its instructors. */
export async function classQuizzes(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassQuizzes | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const rows = await (await database()).quiz.findMany({ where: { classId }, orderBy: { createdAt: 'desc' } });
  const quizzes = rows.map((row) => ({ row, quiz: quizOfRow(row) }));
  const attemptsAt = await settledAttempts(classId, quizzes.map(({ row, quiz }) => ({ id: row.id, quiz })), now);
  const listed = (isArchived: boolean): ListedQuiz[] => quizzes
    .filter(({ row }) => (row.archivedAt !== null) === isArchived)
    .map(({ row, quiz }) => ({
      id: asId<QuizId>(row.id), quiz, state: quizState(quiz.dates, now),
      summary: quizSummary(attemptsAt(row.id).map((learner) => quizResultRow(quiz, learner))),
    }));
  return { class: quizClassOf(own), quizzes: listed(false), archived: listed(true) };
}

export interface ClassQuiz extends ListedQuiz {
  readonly class: QuizClass;
  readonly isArchived: boolean;
  /** Then what it asks stays. */
  readonly hasBegun: boolean;
  /** By name. */
  readonly rows: readonly QuizResultRow[];
}

/** One quiz with its results; null for anyone but the class's instructors. */
export async function classQuiz(viewer: Viewer, classId: ClassId, quizId: QuizId, now: Instant): Promise<ClassQuiz | null> {
  const found = await ownQuiz(viewer, classId, quizId);
  if (found === null) return null;
  const { own, row, quiz } = found;
  const attemptsAt = await settledAttempts(classId, [{ id: quizId, quiz }], now);
  const rows = attemptsAt(quizId).map((learner) => quizResultRow(quiz, learner));
  return {
    class: quizClassOf(own), id: quizId, quiz, state: quizState(quiz.dates, now), summary: quizSummary(rows),
    isArchived: row.archivedAt !== null, hasBegun: await hasBegun(await database(), classId, quiz), rows: sortedResults(rows, 'name'),
  };
}

/** Results as a file; null for anyone but the class's instructors. */
export async function classQuizCsv(viewer: Viewer, classId: ClassId, quizId: QuizId, order: ResultOrder, now: Instant): Promise<string | null> {
  const view = await classQuiz(viewer, classId, quizId, now);
  return view === null ? null : toCsv(quizResultsTable(sortedResults(view.rows, order)));
}

/** The quizzes, archived ones last, as a file; null for anyone but the class's instructors. */
export async function classQuizzesCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await classQuizzes(viewer, classId, now);
  return view === null ? null : toCsv(quizTable([...view.quizzes, ...view.archived]));
}
