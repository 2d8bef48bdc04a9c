import { v5 as uuidOf } from 'uuid';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { hasPassed } from '@/core/quiz/countedScore';
import { lateFactor } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { attemptStatements } from '@/core/xapi/attempt';
import type { Place } from '@/core/xapi/place';
import { readStatement } from '@/core/xapi/reading';
import type { Statement } from '@/core/xapi/statement';
import type { StoredAttempt } from '../attempts/storedAttempt';
import { readConfig } from '../config';
import type { Prisma } from '../db';
import { toStored } from '../rows/stored';

/** What is told to the record store, put down in the transaction in which it happens, so that none is lost and none told of what
 *  did not happen. Nothing where none is configured, and of guests. */

/** An attempt was submitted at `at`, each of its questions with a score. */
export async function queueAttempt(transaction: Prisma.TransactionClient, stored: StoredAttempt, scores: readonly number[], at: Instant): Promise<void> {
  const { learnerId, courseId, quiz, extension, attempt, questions } = stored;
  const place = await placeOf(transaction, learnerId, courseId, quiz.classId);
  if (place === null) return;
  const score = (scores.reduce((sum, one) => sum + one, 0) / scores.length) * lateFactor(at, quiz.dates, extension);
  await queue(transaction, learnerId, at, attemptStatements(place, {
    id: asId<AttemptId>(attempt.id), quiz, startedAt: attempt.startedAt.getTime(), submittedAt: at, score, hasPassed: hasPassed(quiz.rules, score),
    questions: questions.map(({ question, response, elapsedMs }, index) => ({ question, response, elapsedMs, score: scores[index] ?? 0 })),
  }));
}

/** The cards of a section came into a learner's deck for the first time. */
export async function queueReading(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, sectionId: SectionId, at: Instant): Promise<void> {
  const place = await placeOf(transaction, learnerId, courseId, null);
  if (place === null) return;
  const { title } = await transaction.section.findUniqueOrThrow({ where: { courseId_id: { courseId, id: sectionId } }, select: { title: true } });
  await queue(transaction, learnerId, at, [readStatement(place, { id: sectionId, title }, at)]);
}

/** Who does it and where: in one class, or in all that the learner is in on the course. Null where nothing is told. */
async function placeOf(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, classId: ClassId | null): Promise<Place | null> {
  const { recordStore } = readConfig();
  if (recordStore === null) return null;
  const learner = await transaction.user.findFirst({ where: { id: learnerId, isAnonymous: false }, select: { id: true } });
  if (learner === null) return null;
  const course = await transaction.course.findUniqueOrThrow({ where: { id: courseId }, select: { title: true, language: true } });
  const where = classId === null ? { courseId, archivedAt: null, enrolments: { some: { learnerId } } } : { id: classId };
  const classes = await transaction.class.findMany({ where, select: { id: true, name: true }, orderBy: { id: 'asc' } });
  return {
    home: recordStore.home, learnerId, course: { id: courseId, ...course }, uuidOf: (text) => uuidOf(text, uuidOf.URL),
    classes: classes.map(({ id, name }) => ({ id: asId<ClassId>(id), name })),
  };
}

async function queue(transaction: Prisma.TransactionClient, learnerId: LearnerId, at: Instant, statements: readonly Statement[]): Promise<void> {
  await transaction.queuedStatement.createMany({ data: statements.map((statement) => ({ learnerId, id: statement.id, content: toStored(statement), at: new Date(at) })) });
}
