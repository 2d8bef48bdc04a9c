import { asId } from '@/core/ids';
import type { AttemptId, LearnerId } from '@/core/ids';
import { responseFits } from '@/core/grading/grade';
import type { Response } from '@/core/grading/response';
import type { StandingResponse } from '@/core/quiz/attemptView';
import type { Confidence } from '@/core/quiz/confidence';
import { visiblePositions } from '@/core/quiz/release';
import type { Instant } from '@/core/time';
import { database, Prisma } from '../db';
import type { AttemptQuestion as AttemptQuestionRow } from '../generated/sqlite/client';
import { fromStored, toStored } from '../rows/stored';
import type { Viewer } from '../viewer';
import { metrics } from '../watching/metrics';
import { askedQuestions } from './askedQuestion';
import { confidenceOf, shownOf } from './attemptRow';
import { holdOpen } from './holdOpen';
import { openAttempt } from './openAttempt';
import type { NotOpen, OpenAttempt } from './openAttempt';

export interface ResponseToSave {
  readonly position: number;
  /** Null takes the answer back. */
  readonly response: Response | null;
  readonly confidence: Confidence | null;
  /** Grows with each change that the page makes; an older one of the same page never overwrites a newer. */
  readonly sequence: number;
  /** The page that sends it. */
  readonly tabId: string;
  /** How long the page has shown the question. */
  readonly elapsedMs: number;
}

export type NotSaved = NotOpen | 'no-such-question' | 'wrong-kind' | 'settled' | 'closed';
export type Saved =
  | { readonly ok: true; readonly savedAt: Instant; readonly remainingMs: number | null; readonly standing: StandingResponse }
  | { readonly ok: false; readonly reason: NotSaved };

/** Saves an answer of an open attempt as it is given: every one is logged, and the newest stands. The same sent again
 *  changes nothing. Of two pages, the answer that arrives last stands. */
export async function saveResponse(viewer: Viewer, attemptId: AttemptId, given: ResponseToSave, now: Instant): Promise<Saved> {
  const { learnerId } = viewer;
  const opened = await openAttempt(learnerId, attemptId, now);
  if (!opened.ok) return opened;
  const prisma = await database();
  const row = await prisma.attemptQuestion.findFirst({ where: { learnerId, attemptId, position: given.position } });
  if (row === null) return { ok: false, reason: 'no-such-question' };
  const [question] = await askedQuestions(prisma, [row]);
  if (question === undefined || !(given.response === null || responseFits(question, given.response))) return { ok: false, reason: 'wrong-kind' };
  const saved = await prisma.$transaction((transaction) => store(transaction, learnerId, opened.open, given, now));
  if (saved.ok) metrics().answersSaved.inc();
  return saved;
}

async function store(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  { attempt, rules, endsAt }: OpenAttempt,
  given: ResponseToSave,
  now: Instant,
): Promise<Saved> {
  const { position } = given;
  const of = { learnerId, attemptId: attempt.id };
  if (!(await holdOpen(transaction, learnerId, asId<AttemptId>(attempt.id)))) return { ok: false, reason: 'already-submitted' };
  const rows = await transaction.attemptQuestion.findMany({ where: rules.navigation === 'free' ? { ...of, position } : of });
  const row = rows.find((one) => one.position === position);
  if (row === undefined || !visiblePositions(rules, rows.map(shownOf)).includes(position)) return { ok: false, reason: 'closed' };
  if (row.settledAt !== null) return { ok: false, reason: 'settled' };
  const isNewest = await log(transaction, of, given, now);
  const standing = isNewest ? await replace(transaction, row, given, now - attempt.startedAt.getTime(), now) : standingOf(row);
  return { ok: true, savedAt: now, remainingMs: endsAt === null ? null : Math.max(0, endsAt - now), standing };
}

/** Writes the response into the log, once; tells whether its page had sent none as new. */
async function log(
  transaction: Prisma.TransactionClient,
  of: { learnerId: string; attemptId: string },
  { position, tabId, sequence, response, confidence }: ResponseToSave,
  now: Instant,
): Promise<boolean> {
  const known = await transaction.attemptResponse.findMany({
    where: { ...of, position, tabId, sequence: { gte: sequence } }, select: { sequence: true },
  });
  if (!known.some((one) => one.sequence === sequence)) {
    const stored = response === null ? Prisma.DbNull : toStored(response);
    await transaction.attemptResponse.create({ data: { ...of, position, tabId, sequence, response: stored, confidence, savedAt: new Date(now) } });
  }
  return known.length === 0;
}

async function replace(
  transaction: Prisma.TransactionClient,
  row: AttemptQuestionRow,
  { response, confidence, sequence, elapsedMs }: ResponseToSave,
  longestMs: number,
  now: Instant,
): Promise<StandingResponse> {
  const { learnerId, attemptId, position } = row;
  await transaction.attemptQuestion.update({
    where: { learnerId_attemptId_position: { learnerId, attemptId, position } },
    data: {
      response: response === null ? Prisma.DbNull : toStored(response),
      confidence, sequence, savedAt: new Date(now),
      elapsedMs: Math.max(row.elapsedMs, Math.min(elapsedMs, Math.max(0, longestMs))),
    },
  });
  return { position, response, confidence, sequence };
}

function standingOf({ position, response, confidence, sequence }: AttemptQuestionRow): StandingResponse {
  return { position, response: response === null ? null : fromStored<Response>(response), confidence: confidenceOf(confidence), sequence };
}
