import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import type { GivenAttempt, GivenResponse } from '@/core/analytics/quizStatistics/givenAttempt';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import type { QuizKey } from '@/core/quiz/quizKey';
import { attemptsWithAnswers } from '../attempts/attemptsWithAnswers';
import { database } from '../db';
import type { AttemptQuestion as AnswerRow } from '../generated/sqlite/client';
import { questionOfRow } from '../rows/courseRow';
import { fromStored } from '../rows/stored';

/** What some learners' submitted attempts at a quiz asked and got. For callers that have checked who may see it. */
export async function givenAttempts(courseId: CourseId, quizKey: QuizKey, learnerIds: readonly LearnerId[]): Promise<GivenAttempt[]> {
  const prisma = await database();
  const attempts = await attemptsWithAnswers(prisma, { courseId, quizKey, submittedAt: { not: null } }, learnerIds);
  const ids = new Set(attempts.flatMap(({ questions }) => questions.map(({ questionId }) => questionId)));
  const versions = await prisma.questionVersion.findMany({ where: { courseId, questionId: { in: [...ids] } } });
  const worded = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, questionOfRow(row)]));
  const questionAt = (questionId: string, version: number): GradedQuestion | null => {
    const question = worded.get(`${questionId} ${version}`);
    return question === undefined || question.format === 'open' ? null : question;
  };
  return attempts.map(({ learnerId, startedAt, questions }) => ({
    learnerId: asId<LearnerId>(learnerId),
    startedAt: startedAt.getTime(),
    responses: questions.flatMap((row) => givenResponse(row, questionAt)),
  }));
}

function givenResponse(row: AnswerRow, questionAt: (id: string, version: number) => GradedQuestion | null): GivenResponse[] {
  const { questionId, version, gradedVersion, response, score, elapsedMs } = row;
  const question = questionAt(questionId, version);
  if (question === null) return [];
  return [{
    version, question,
    gradedBy: questionAt(questionId, gradedVersion ?? version) ?? question,
    response: response === null ? null : fromStored<Response>(response),
    score: score ?? 0,
    elapsedMs: elapsedMs === 0 ? null : elapsedMs,
  }];
}
