import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { AttemptId, CourseId, QuestionId, SectionId } from '@/core/ids';
import type { AttemptView } from '@/core/grading/attempt';
import type { Response } from '@/core/grading/response';
import { responseFits } from '@/core/grading/grade';
import { drawQuiz } from '@/core/questions/drawQuiz';
import type { GradedQuestion } from '@/core/questions/question';
import { questionView } from '@/core/questions/view';
import type { Instant } from '@/core/time';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import { Prisma } from './db';
import { attemptWithQuestions } from './attemptRows';
import type { StoredAttempt } from './attemptRows';
import { currentQuestions } from './questions';
import { toStored } from './rows/stored';
import type { Viewer } from './viewer';

/** Questions in a section's quiz where the section has as many. */
const quizLength = 8;

/** The viewer's open attempt at a section's quiz, or a new one whose draw differs from the last. */
export async function startAttempt(
  viewer: Viewer,
  courseId: CourseId,
  sectionId: SectionId,
  now: Instant,
): Promise<{ ok: true; attemptId: AttemptId } | { ok: false; reason: 'no-such-section' | 'no-questions' }> {
  const prisma = await database();
  const section = await prisma.section.findUnique({ where: { courseId_id: { courseId, id: sectionId } } });
  if (section === null || section.retiredAt !== null) return { ok: false, reason: 'no-such-section' };
  return prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    const last = await lastAttempt(transaction, viewer, courseId, sectionId);
    if (last !== null && last.submittedAt === null) return { ok: true, attemptId: asId<AttemptId>(last.id) };
    const previous = last?.questions.map((row) => asId<QuestionId>(row.questionId)) ?? [];
    return drawAttempt(transaction, viewer, { courseId, sectionId, previous, now });
  });
}

function lastAttempt(transaction: Prisma.TransactionClient, viewer: Viewer, courseId: CourseId, sectionId: SectionId) {
  return transaction.attempt.findFirst({
    where: { learnerId: viewer.learnerId, courseId, sectionId },
    orderBy: { startedAt: 'desc' },
    include: { questions: true },
  });
}

interface Draw {
  readonly courseId: CourseId;
  readonly sectionId: SectionId;
  readonly previous: readonly QuestionId[];
  readonly now: Instant;
}

async function drawAttempt(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  { courseId, sectionId, previous, now }: Draw,
): Promise<{ ok: true; attemptId: AttemptId } | { ok: false; reason: 'no-questions' }> {
  const versioned = await currentQuestions(transaction, { courseId, sectionId });
  const versionOf = new Map(versioned.map(({ question, version }) => [question.id, version]));
  const id = newUuid();
  const questions = versioned.map(({ question }) => question);
  const drawn = drawQuiz({ questions, count: quizLength, seed: id, previous });
  if (drawn.length === 0) return { ok: false, reason: 'no-questions' };
  await transaction.attempt.create({
    data: { learnerId, id, courseId, quizKey: `section/${sectionId}`, sectionId, seed: id, startedAt: new Date(now) },
  });
  await transaction.attemptQuestion.createMany({
    data: drawn.map((question, position) => ({
      learnerId, attemptId: id, position, courseId, questionId: question.id, version: versionOf.get(question.id) ?? 1,
    })),
  });
  return { ok: true, attemptId: asId<AttemptId>(id) };
}

/** Null where the viewer has no such attempt. */
export async function attemptView(viewer: Viewer, attemptId: AttemptId): Promise<AttemptView | null> {
  const stored = await attemptWithQuestions(await database(), viewer.learnerId, attemptId);
  if (stored === null) return null;
  const { attempt, course, section } = stored;
  return {
    attemptId,
    courseId: course.id,
    courseTitle: course.title,
    sectionId: section.id,
    sectionTitle: section.title,
    startedAt: attempt.startedAt.getTime(),
    submittedAt: attempt.submittedAt?.getTime() ?? null,
    questions: stored.questions.map(({ position, question, response, sequence }) => ({
      position,
      view: questionView(question, optionSeed(stored, position)),
      response,
      sequence,
    })),
  };
}

/** Fixes the order of a question's options within an attempt. */
export function optionSeed(stored: StoredAttempt, position: number): string {
  return `${stored.attempt.seed} ${position}`;
}

export interface ResponseToSave {
  readonly position: number;
  /** Null takes the answer back. */
  readonly response: Response | null;
  /** Grows with each change the client makes; an older one never overwrites a newer. */
  readonly sequence: number;
}

type NotSaved = 'no-such-attempt' | 'already-submitted' | 'no-such-question' | 'wrong-kind';

/** Saves one answer of an open attempt as it is given. Saving the same again changes nothing. */
export async function saveResponse(
  viewer: Viewer,
  attemptId: AttemptId,
  given: ResponseToSave,
  now: Instant,
): Promise<{ ok: true; savedAt: Instant } | { ok: false; reason: NotSaved }> {
  const prisma = await database();
  return prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    const stored = await attemptWithQuestions(transaction, viewer.learnerId, attemptId);
    if (stored === null) return { ok: false, reason: 'no-such-attempt' };
    if (stored.attempt.submittedAt !== null) return { ok: false, reason: 'already-submitted' };
    const asked = stored.questions[given.position];
    if (asked === undefined) return { ok: false, reason: 'no-such-question' };
    if (!isOffered(asked.question, given.response)) return { ok: false, reason: 'wrong-kind' };
    await writeResponse(transaction, viewer, attemptId, given, now);
    return { ok: true, savedAt: now };
  });
}

function isOffered(question: GradedQuestion, response: Response | null): boolean {
  return response === null || responseFits(question, response);
}

async function writeResponse(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  attemptId: AttemptId,
  { position, response, sequence }: ResponseToSave,
  now: Instant,
): Promise<void> {
  await transaction.attemptQuestion.updateMany({
    where: { learnerId, attemptId, position, sequence: { lt: sequence } },
    data: { response: response === null ? Prisma.DbNull : toStored(response), sequence, savedAt: new Date(now) },
  });
}
