import { asId } from '@/core/ids';
import type { CourseId, LearnerId, QuizId, SectionId } from '@/core/ids';
import { builtInQuiz } from '@/core/quiz/quiz';
import type { Quiz } from '@/core/quiz/quiz';
import { parseQuizKey } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { keysReleasedAt } from '@/core/quiz/release';
import type { Extension } from '@/core/quiz/rules';
import type { Instant } from '@/core/time';
import type { Database, Prisma } from '../db';
import { extensionOfRow, quizOfRow } from '../rows/quizRow';

/** The quiz that a key names in a course, as it is published; null where there is none. For callers that have checked
 *  who may see it. */
export async function quizOf(prisma: Database, key: QuizKey, courseId: CourseId): Promise<Quiz | null> {
  return quizAmong(prisma, key, courseId, { retiredAt: null });
}

/** The same for attempts that were begun: also of a section that the course has dropped since. */
export async function quizOfAttempt(prisma: Database, key: QuizKey, courseId: CourseId): Promise<Quiz | null> {
  return quizAmong(prisma, key, courseId, {});
}

async function quizAmong(prisma: Database, key: QuizKey, courseId: CourseId, where: Prisma.SectionWhereInput): Promise<Quiz | null> {
  const name = parseQuizKey(key);
  if (name === null) return null;
  if (name.kind === 'class') return classQuiz(prisma, name.quizId, courseId);
  const rows = await prisma.section.findMany({ where: { courseId, ...where }, select: { id: true, title: true }, orderBy: { position: 'asc' } });
  const sections = rows.map(({ id, title }) => ({ id: asId<SectionId>(id), title }));
  return sections.length === 0 ? null : builtInQuiz(name, { id: courseId, sections });
}

/** What times and saves an attempt: of a course's own quizzes known without reading the course. */
export async function timedQuizOf(prisma: Database, key: QuizKey, courseId: CourseId): Promise<Pick<Quiz, 'rules' | 'dates'> | null> {
  const name = parseQuizKey(key);
  if (name?.kind === 'class') return classQuiz(prisma, name.quizId, courseId);
  if (name === null) return null;
  const sections = 'sectionId' in name ? [{ id: name.sectionId, title: '' }] : [];
  return builtInQuiz(name, { id: courseId, sections });
}

async function classQuiz(prisma: Database, quizId: QuizId, courseId: CourseId): Promise<Quiz | null> {
  const row = await prisma.quiz.findFirst({ where: { id: quizId, courseId } });
  return row === null ? null : quizOfRow(row);
}

/** What a learner is allowed beyond a quiz's rules; null for nothing. */
export async function extensionOf(prisma: Database, learnerId: LearnerId, key: QuizKey): Promise<Extension | null> {
  const name = parseQuizKey(key);
  if (name?.kind !== 'class') return null;
  const row = await prisma.quizExtension.findFirst({ where: { learnerId, quizId: name.quizId } });
  return row === null ? null : extensionOfRow(row);
}

/** Until when a quiz's keys are kept back from its learners; null where they are not. */
export async function releaseOf(prisma: Database, quiz: Quiz): Promise<Instant | null> {
  const name = parseQuizKey(quiz.key);
  const rows = name?.kind === 'class' ? await prisma.quizExtension.findMany({ where: { quizId: name.quizId } }) : [];
  return keysReleasedAt(quiz, rows.map(extensionOfRow));
}
