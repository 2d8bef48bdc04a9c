import { asId } from '@/core/ids';
import type { AttemptId, LearnerId, QuestionId } from '@/core/ids';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import type { Confidence } from '@/core/quiz/confidence';
import type { Correction } from '@/core/quiz/regrade';
import type { Instant } from '@/core/time';
import { attemptsWithAnswers } from '../attempts/attemptsWithAnswers';
import type { Database } from '../db';
import type { AttemptQuestion as AnswerRow, Question as QuestionRow } from '../generated/sqlite/client';
import { questionOfRow } from '../rows/courseRow';
import { fromStored } from '../rows/stored';
import type { RegradeScope } from './scope';

/** A submitted attempt with all its answers, each with what has become of its key. */
export interface PendingAttempt {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  readonly startedAt: Instant;
  readonly submittedAt: Instant;
  readonly answers: readonly PendingAnswer[];
}

export interface PendingAnswer {
  readonly position: number;
  readonly questionId: QuestionId;
  readonly response: Response | null;
  readonly confidence: Confidence | null;
  readonly score: number;
  readonly correction: Correction;
  /** The version that it is to be graded by. */
  readonly toVersion: number;
}

/** The attempts in scope, with the answers that were graded by a key that has been corrected or given up since. */
export async function pendingAttempts(prisma: Database, { courseId, attempts: where, isIncluded }: RegradeScope): Promise<PendingAttempt[]> {
  const attempts = (await attemptsWithAnswers(prisma, where, 'everybody')).filter(({ learnerId }) => isIncluded(learnerId));
  const ids = [...new Set(attempts.flatMap(({ questions }) => questions.map(({ questionId }) => questionId)))];
  const rows = await prisma.question.findMany({ where: { courseId, id: { in: ids } } });
  const versions = await prisma.questionVersion.findMany({ where: { courseId, questionId: { in: ids } } });
  const current = new Map(rows.map((row) => [row.id, row]));
  const worded = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, questionOfRow(row)]));
  return attempts.map((attempt) => ({
    learnerId: asId<LearnerId>(attempt.learnerId),
    attemptId: asId<AttemptId>(attempt.id),
    startedAt: attempt.startedAt.getTime(),
    submittedAt: (attempt.submittedAt ?? attempt.startedAt).getTime(),
    answers: attempt.questions.map((row) => pendingAnswer(row, current.get(row.questionId), worded)),
  }));
}

type Worded = ReadonlyMap<string, ReturnType<typeof questionOfRow>>;

function pendingAnswer(row: AnswerRow, current: QuestionRow | undefined, worded: Worded): PendingAnswer {
  return {
    position: row.position,
    questionId: asId<QuestionId>(row.questionId),
    response: row.response === null ? null : fromStored<Response>(row.response),
    confidence: row.confidence === null ? null : confidenceOf(row.confidence),
    score: row.score ?? 0,
    correction: current === undefined ? { kind: 'none' } : correctionOf(row, current, worded),
    toVersion: current?.version ?? row.version,
  };
}

function correctionOf(row: AnswerRow, { retiredAt, version }: QuestionRow, worded: Worded): Correction {
  if (retiredAt !== null) return (row.score ?? 0) < 1 ? { kind: 'retired' } : { kind: 'none' };
  if (version <= (row.gradedVersion ?? row.version)) return { kind: 'none' };
  const asked = gradedIn(worded, row.questionId, row.version);
  const corrected = gradedIn(worded, row.questionId, version);
  return asked === null || corrected === null ? { kind: 'none' } : { kind: 'key', asked, corrected };
}

function gradedIn(worded: Worded, questionId: string, version: number): GradedQuestion | null {
  const question = worded.get(`${questionId} ${version}`);
  return question === undefined || question.format === 'open' ? null : question;
}

function confidenceOf(stored: string): Confidence | null {
  return stored === 'guess' || stored === 'fairly-sure' || stored === 'certain' ? stored : null;
}

/** The same, with no answer to any but the chosen questions to be regraded. */
export function onlyOf(attempts: readonly PendingAttempt[], chosen: ReadonlySet<QuestionId>): PendingAttempt[] {
  return attempts.map((attempt) => ({
    ...attempt,
    answers: attempt.answers.map((answer) => (chosen.has(answer.questionId) ? answer : { ...answer, correction: { kind: 'none' } })),
  }));
}
