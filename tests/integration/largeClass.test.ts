import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, QuizId } from '@/core/ids';
import { classAssignments } from '@/server/assignments/viewing';
import { makeAssignment } from '@/server/assignments/changing';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { classView } from '@/server/classMatrix';
import { classPeople } from '@/server/classPeople/viewing';
import { putIntoGroup } from '@/server/classPeople/groups';
import { overviewView } from '@/server/classProgress/overview';
import { trendsView } from '@/server/classProgress/trends';
import { classQuiz, classQuizzes } from '@/server/classQuizzes/viewing';
import { mendingView } from '@/server/quizStatistics/mending';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { Prisma } from '@/server/db';
import { regradeView } from '@/server/regrading/viewing';
import type { Viewer } from '@/server/viewer';
import { aClassQuiz, answerTo, begin, questionsOf, save } from './quizzes';
import { aLearner, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

/** More than a statement may list. */
const size = 1_010;

interface LargeClass {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly quizId: QuizId;
  readonly learnerIds: readonly LearnerId[];
}

const copied = {
  Card: Prisma.CardScalarFieldEnum, StudyEvent: Prisma.StudyEventScalarFieldEnum, DeckRollUp: Prisma.DeckRollUpScalarFieldEnum,
  Attempt: Prisma.AttemptScalarFieldEnum, AttemptQuestion: Prisma.AttemptQuestionScalarFieldEnum,
};

/** All have the same cards, and took the same quiz like the first of them, which really did. */
async function aLargeClass(): Promise<LargeClass> {
  const first = await aLearner('first of many');
  const { quizId, key, instructor } = await aClassQuiz('Of many', [first]);
  const attemptId = await begin(first, key);
  const questions = await questionsOf(first.learnerId, attemptId);
  for (const [position, question] of questions.entries()) await save(first, attemptId, { position, response: answerTo(question, position > 0), sequence: 1 });
  expect(await submitAttempt(first, attemptId, now)).toMatchObject({ ok: true });
  const client = await prisma();
  const { classId } = await client.quiz.findUniqueOrThrow({ where: { id: quizId } });
  const others = Array.from({ length: size - 1 }, (_, index) => `one of many ${index}`);
  await client.user.createMany({ data: others.map((id) => ({ id, name: id, email: `${id.replaceAll(' ', '-')}@example.org`, timeZone: 'UTC', dayStartHour: 4 })) });
  await client.enrolment.createMany({ data: others.map((learnerId) => ({ classId, learnerId, joinedAt: new Date(now) })) });
  for (const [table, fields] of Object.entries(copied)) {
    const columns = Object.keys(fields).filter((name) => name !== 'learnerId');
    const list = (alias: string): string => columns.map((name) => `${alias}"${name}"`).join(', ');
    await client.$executeRawUnsafe(`
      INSERT INTO "${table}" ("learnerId", ${list('')}) SELECT e."learnerId", ${list('t.')} FROM "Enrolment" e JOIN "${table}" t ON t."learnerId" = '${first.learnerId}'
      WHERE e."classId" = '${classId}' AND e."learnerId" <> '${first.learnerId}'`);
  }
  return { instructor, classId: asId<ClassId>(classId), quizId, learnerIds: [first.learnerId, ...others.map((id) => asId<LearnerId>(id))] };
}

let large: Promise<LargeClass> | null = null;

/** It, made once. */
function theClass(): Promise<LargeClass> {
  large ??= aLargeClass();
  return large;
}

describe('a class of more learners than a statement may list', () => {
  test('is shown whole', async () => {
    const { instructor, classId } = await theClass();
    expect((await overviewView(instructor, classId, now))!.overview).toMatchObject({ learners: size, active: size });
    expect((await classView(instructor, classId, now))!.rows).toHaveLength(size);
    expect(await trendsView(instructor, classId, now)).not.toBeNull();
    expect((await classPeople(instructor, classId, now))!.learners).toHaveLength(size);
    const settings = { title: 'The founding', sectionIds: [sectionId], desiredRetention: null, opensAt: null, dueAt: '2026-01-20T17:00' };
    expect(await makeAssignment(instructor, classId, settings, now)).toMatchObject({ ok: true });
    expect((await classAssignments(instructor, classId, now))!.assignments).toMatchObject([{ learnerCount: size, doneCount: size }]);
  });

  test('has its quizzes measured, and a regrade previewed', async () => {
    const { instructor, classId, quizId } = await theClass();
    const quiz = { kind: 'class', classId, quizId } as const;
    expect((await classQuizzes(instructor, classId, now))!.quizzes).toHaveLength(1);
    expect((await classQuiz(instructor, classId, quizId, now))!.rows).toHaveLength(size);
    const { statistics } = (await quizStatisticsView(instructor, quiz, 'first', now))!;
    expect(statistics.learners).toBe(size);
    const wrong = statistics.questions.find(({ measures }) => (measures.facilityIndex ?? 1) < 1)!;
    expect((await mendingView(instructor, classId, now))!.questions.map(({ question }) => question.questionId)).toContain(wrong.questionId);
    expect((await questionStatisticsView(instructor, { quiz, questionId: wrong.questionId }, 'first', now))!.reviews).toBeDefined();
    await (await prisma()).question.update({ where: { courseId_id: { courseId, id: wrong.questionId } }, data: { retiredAt: new Date(now) } });
    const target = { ...quiz, kind: 'class-quiz' } as const;
    expect((await regradeView(instructor, target, [wrong.questionId]))!.changes).toHaveLength(size);
  });

  test('is grouped at once', async () => {
    const { instructor, classId, learnerIds } = await theClass();
    expect(await putIntoGroup(instructor, classId, learnerIds, null)).toBe(size);
  });
});
