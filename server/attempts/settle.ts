import type { AttemptId } from '@/core/ids';
import { gradeResponse, responseFits } from '@/core/grading/grade';
import type { Response } from '@/core/grading/response';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { mayShowKeyOf } from '@/core/quiz/release';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { feedSchedule } from './feedSchedule';
import { holdOpen } from './holdOpen';
import { openAttempt } from './openAttempt';
import type { NotOpen } from './openAttempt';
import { questionResults } from './questionResults';
import { attemptWithQuestions } from './storedAttempt';

export type NotChecked = NotOpen | 'no-such-question' | 'not-told-yet' | 'not-answered' | 'not-settled' | 'wrong-kind';
export type Checked = { readonly ok: true; readonly result: QuestionResult } | { readonly ok: false; readonly reason: NotChecked };

/** Checks the answer saved for a question before the attempt's end: from then on it stands, and its result is known. */
export async function settle(viewer: Viewer, attemptId: AttemptId, position: number, now: Instant): Promise<Checked> {
  const { learnerId } = viewer;
  const opened = await openAttempt(learnerId, attemptId, now);
  if (!opened.ok) return opened;
  if (opened.open.rules.feedback !== 'after-each') return { ok: false, reason: 'not-told-yet' };
  const prisma = await database();
  const refused = await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    if (!(await holdOpen(transaction, learnerId, attemptId))) return 'already-submitted';
    const stored = await attemptWithQuestions(transaction, learnerId, attemptId);
    const asked = stored?.questions.find((one) => one.position === position);
    if (stored === null || asked === undefined) return 'no-such-question';
    if (asked.settledAt !== null) return null;
    if (asked.response === null) return 'not-answered';
    const { score } = gradeResponse(asked.question, asked.response);
    const key = { learnerId, attemptId, position };
    await transaction.attemptQuestion.update({ where: { learnerId_attemptId_position: key }, data: { settledAt: new Date(now), score } });
    await feedSchedule(transaction, { learnerId, quiz: stored.quiz, questions: [asked], at: now });
    return null;
  });
  return refused === null ? resultOf(viewer, attemptId, position) : { ok: false, reason: refused };
}

/** Checks another try at a settled question; nothing is changed by it. */
export async function checkAgain(viewer: Viewer, attemptId: AttemptId, position: number, response: Response): Promise<Checked> {
  return resultOf(viewer, attemptId, position, response);
}

async function resultOf(viewer: Viewer, attemptId: AttemptId, position: number, retried?: Response): Promise<Checked> {
  const stored = await attemptWithQuestions(await database(), viewer.learnerId, attemptId);
  if (stored === null) return { ok: false, reason: 'no-such-attempt' };
  const asked = stored.questions.find((one) => one.position === position);
  if (asked === undefined) return { ok: false, reason: 'no-such-question' };
  if (!mayShowKeyOf(stored.quiz.rules, asked)) return { ok: false, reason: 'not-settled' };
  if (retried !== undefined && !responseFits(asked.question, retried)) return { ok: false, reason: 'wrong-kind' };
  const told = retried === undefined ? asked : { ...asked, response: retried, score: gradeResponse(asked.question, retried).score };
  const [result] = await questionResults(stored, [told]);
  return result === undefined ? { ok: false, reason: 'no-such-question' } : { ok: true, result };
}
