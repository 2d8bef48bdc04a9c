import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId } from '@/core/ids';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import type { Confidence } from '@/core/quiz/confidence';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { ShownQuestion } from '@/core/quiz/release';
import type { Extension } from '@/core/quiz/rules';
import type { Database } from '../db';
import type { Attempt as AttemptRow, AttemptQuestion as AttemptQuestionRow } from '../generated/sqlite/client';
import { extensionOf, quizOfAttempt } from '../quizzes/quizOf';
import { fromStored } from '../rows/stored';
import { askedQuestions } from './askedQuestion';
import { confidenceOf, shownOf } from './attemptRow';

export interface StoredAttempt {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
  readonly attempt: AttemptRow;
  readonly quiz: Quiz;
  readonly extension: Extension | null;
  /** In the order asked. */
  readonly questions: readonly StoredQuestion[];
}

export interface StoredQuestion extends ShownQuestion {
  /** As worded when the attempt began. */
  readonly question: GradedQuestion;
  readonly response: Response | null;
  readonly confidence: Confidence | null;
  readonly sequence: number;
  readonly elapsedMs: number;
  readonly score: number | null;
}

/** A learner's attempt with the questions it asks; null where there is none. */
export async function attemptWithQuestions(prisma: Database, learnerId: LearnerId, attemptId: AttemptId): Promise<StoredAttempt | null> {
  const found = await prisma.attempt.findFirst({
    where: { learnerId, id: attemptId },
    include: { questions: { orderBy: { position: 'asc' } } },
  });
  if (found === null) return null;
  const { questions: rows, ...attempt } = found;
  const courseId = asId<CourseId>(attempt.courseId);
  const key = asId<QuizKey>(attempt.quizKey);
  // One after the other: this may run in a transaction, which has one connection.
  const quiz = await quizOfAttempt(prisma, key, courseId);
  if (quiz === null) return null;
  const extension = await extensionOf(prisma, learnerId, key);
  const asked = await askedQuestions(prisma, rows);
  const questions = rows.flatMap((row, index) => {
    const question = asked[index];
    return question === undefined ? [] : [storedQuestion(row, question)];
  });
  return { learnerId, courseId, attempt, quiz, extension, questions };
}

function storedQuestion(row: AttemptQuestionRow, question: GradedQuestion): StoredQuestion {
  const { sequence, elapsedMs, score } = row;
  const response = row.response === null ? null : fromStored<Response>(row.response);
  return { ...shownOf(row), question, response, confidence: confidenceOf(row.confidence), sequence, elapsedMs, score };
}

/** Fixes the order of a question's options within an attempt. */
export function optionSeed({ attempt }: Pick<StoredAttempt, 'attempt'>, position: number): string {
  return `${attempt.seed} ${position}`;
}
