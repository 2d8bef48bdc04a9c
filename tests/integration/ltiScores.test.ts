import { describe, expect } from 'vitest';
import type { QuizKey } from '@/core/quiz/quizKey';
import { claims } from '@/core/lti/vocabulary';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { classPlatform, sendAgain } from '@/server/lti/classPlatform';
import { setPlatformDisabled } from '@/server/lti/platforms';
import { sendDueScores } from '@/server/lti/scores/sending';
import { grantExtension } from '@/server/quizExtensions';
import { viewerOfRow } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { arrival, instructorRole, opening } from '../platform/launching';
import { usePlatform } from '../platform/setting';
import { aClassQuiz, answerTo, begin, questionsOf, save } from './quizzes';
import { prisma, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();
const { platform, operator, platformId } = usePlatform();

/** Somebody who opens the link of a quiz whose column has a name, in a course of the platform’s of its own. */
async function opens(sub: string, column: string, quiz: QuizKey = sectionQuiz, more: Readonly<Record<string, unknown>> = {}): Promise<Viewer> {
  const link = { [claims.resourceLink]: { id: `link ${column}`, title: 'The quiz' }, [claims.grades]: { lineitem: platform().lineItem(column), scope: [] }, [claims.context]: { id: `course of ${column}`, title: column }, ...more };
  await arrival(platform(), opening(sub, `sco/quiz/${quiz}`, link));
  const { user } = await (await prisma()).ltiAccount.findFirstOrThrow({ where: { subject: sub }, include: { user: true } });
  return viewerOfRow(user);
}

/** Takes the quiz: with so many right answers of those asked. */
async function takes(viewer: Viewer, share: number, quiz: QuizKey = sectionQuiz, at = Date.now()): Promise<number> {
  const attemptId = await begin(viewer, quiz, at);
  const asked = await questionsOf(viewer.learnerId, attemptId);
  const right = Math.round(asked.length * share);
  for (const [position, question] of asked.entries()) await save(viewer, attemptId, { position, response: answerTo(question, position < right), sequence: position + 1 }, at);
  await submitAttempt(viewer, attemptId, at);
  return (await (await prisma()).attempt.findFirstOrThrow({ where: { learnerId: viewer.learnerId, id: attemptId } })).score ?? 0;
}

const received = (column: string) => platform().scores.filter(({ lineItem }) => lineItem === column).map(({ body }) => body);
const hundredths = (score: number): number => Math.round(score * 10_000) / 100;

describe('the score of a quiz', () => {
  test('goes to the column of the link, of a hundred, for whom the platform calls so', async () => {
    const ada = await opens('ada', 'first');
    const score = await takes(ada, 0.5);
    expect(score).toBeGreaterThan(0);
    const at = Date.now();
    expect(await sendDueScores(at)).toBe(1);
    expect(received('first')).toEqual([{
      userId: 'ada', timestamp: new Date(at).toISOString(), activityProgress: 'Completed', gradingProgress: 'FullyGraded', scoreGiven: hundredths(score), scoreMaximum: 100,
    }]);
  });

  test('arrives exactly once though the platform answers 503 twice before', async () => {
    const bob = await opens('bob', 'stubborn');
    await takes(bob, 1);
    platform().refusals.push(503, 503);
    const at = Date.now();
    for (const [after, arrives] of [[0, 0], [30_000, 0], [MINUTE_MS, 0], [2 * MINUTE_MS, 0], [6 * MINUTE_MS, 1], [7 * MINUTE_MS, 0], [DAY_MS, 0]] as const) {
      expect(await sendDueScores(at + after), `after ${after} ms`).toBe(arrives);
    }
    expect(received('stubborn')).toHaveLength(1);
  });

  test('is sent by one of several servers', async () => {
    const cleo = await opens('cleo', 'raced');
    await takes(cleo, 1);
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendDueScores(Date.now())));
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(received('raced')).toHaveLength(1);
  });

  test('that a server has begun to send and left is sent by another two minutes later', async () => {
    const dora = await opens('dora', 'left');
    await takes(dora, 1);
    const at = Date.now();
    await (await prisma()).ltiScore.updateMany({ where: { userId: dora.learnerId }, data: { claimedUntil: new Date(at + 2 * MINUTE_MS) } });
    expect([await sendDueScores(at), await sendDueScores(at + 2 * MINUTE_MS)]).toEqual([0, 1]);
  });

  test('is the best of several attempts, or the last, as the quiz counts them', async () => {
    const eva = await opens('eva', 'best');
    const better = await takes(eva, 1);
    await takes(eva, 0);
    await sendDueScores(Date.now());
    expect(received('best').at(-1)).toMatchObject({ scoreGiven: hundredths(better) });

    const { key } = await aClassQuiz('the last counts', [eva], { rules: { counts: 'last' } });
    const quiz = await (await prisma()).quiz.findFirstOrThrow({ where: { title: 'the last counts' } });
    await (await prisma()).ltiContext.create({ data: { id: 'last-context', platformId: platformId(), deploymentId: '1', contextId: 'last', courseId: 'sco', classId: quiz.classId } });
    const context = { [claims.context]: { id: 'last', title: 'Last' } };
    await opens('eva', 'last', key, context);
    const [first, last] = [await takes(eva, 1, key), await takes(eva, 0, key)];
    await sendDueScores(Date.now());
    expect(last).toBeLessThan(first);
    expect(received('last')).toMatchObject([{ scoreGiven: hundredths(last) }]);
  });

  test('that changes is sent anew, and the same not again', async () => {
    const finn = await opens('finn', 'changes');
    await takes(finn, 0.25);
    await sendDueScores(Date.now());
    const better = await takes(finn, 1);
    await sendDueScores(Date.now());
    await sendDueScores(Date.now() + DAY_MS);
    expect(received('changes')).toHaveLength(2);
    expect(received('changes')[1]).toMatchObject({ scoreGiven: hundredths(better) });
  });

  test('is another after an extension takes back what lateness took, and is sent anew; the same is not', async () => {
    const nina = await opens('nina', 'unused 2');
    const at = Date.now();
    const { key, quizId, instructor } = await aClassQuiz('late work', [nina], { dates: { dueAt: at - HOUR_MS, closesAt: at + DAY_MS, latePenaltyPerDay: 0.5 } });
    const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
    await (await prisma()).ltiContext.create({ data: { id: 'late-context', platformId: platformId(), deploymentId: '1', contextId: 'late', courseId: 'sco', classId } });
    await opens('nina', 'late', key, { [claims.context]: { id: 'late', title: 'Late' } });
    const score = await takes(nina, 1, key, at);
    await sendDueScores(at);
    const about = { classId: asId<ClassId>(classId), quizId, learnerId: nina.learnerId };
    const typed = (minutes: number) => ({ extraMinutes: minutes, dueAt: null, closesAt: null });
    expect(await grantExtension(instructor, about, typed(5))).toEqual({ ok: true });
    await sendDueScores(Date.now());
    expect(received('late')).toMatchObject([{ scoreGiven: hundredths(score / 2) }]);
    const tomorrow = new Date(at + DAY_MS / 2).toISOString().slice(0, 16);
    expect(await grantExtension(instructor, about, { ...typed(0), dueAt: tomorrow })).toEqual({ ok: true });
    await sendDueScores(Date.now());
    expect(received('late')[1]).toMatchObject({ scoreGiven: hundredths(score) });
    expect(received('late')).toHaveLength(2);
  });

  test('of an exam is told when its learners may see it, and until then that it was handed in', async () => {
    const gil = await opens('gil', 'unused');
    const at = Date.now();
    const { key, quizId } = await aClassQuiz('an exam', [gil], { rules: { mode: 'exam', feedback: 'after-due' }, dates: { dueAt: at + HOUR_MS, closesAt: at + HOUR_MS } });
    const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
    await (await prisma()).ltiContext.create({ data: { id: 'exam-context', platformId: platformId(), deploymentId: '1', contextId: 'exam', courseId: 'sco', classId } });
    await opens('gil', 'exam', key, { [claims.context]: { id: 'exam', title: 'Exam' } });
    const score = await takes(gil, 1, key, at);
    await sendDueScores(at + MINUTE_MS);
    await sendDueScores(at + 2 * MINUTE_MS);
    expect(received('exam')).toEqual([{ userId: 'gil', timestamp: new Date(at + MINUTE_MS).toISOString(), activityProgress: 'Submitted', gradingProgress: 'Pending' }]);
    await sendDueScores(at + HOUR_MS + MINUTE_MS);
    expect(received('exam')[1]).toMatchObject({ gradingProgress: 'FullyGraded', scoreGiven: hundredths(score) });
  });

  test('of a quiz that was taken before the link was there goes to it too, of a learner alone', async () => {
    const hana = await opens('hana', 'early');
    await takes(hana, 1);
    await sendDueScores(Date.now());
    await opens('hana', 'later');
    await sendDueScores(Date.now());
    expect(received('later')).toHaveLength(1);
    const teacher = await opens('teacher', 'early', sectionQuiz, { [claims.roles]: [instructorRole] });
    await takes(teacher, 1);
    expect(await sendDueScores(Date.now())).toBe(0);
  });

  test('goes nowhere from a link without a column, and from a quiz that no link opens', async () => {
    const ivo = await opens('ivo', 'none', sectionQuiz, { [claims.grades]: undefined, [claims.context]: { id: 'without', title: 'Without' } });
    await takes(ivo, 1);
    expect(await (await prisma()).ltiScore.count({ where: { userId: ivo.learnerId, resource: { context: { contextId: 'without' } } } })).toBe(0);
  });
});

describe('a score that does not arrive', () => {
  test('is shown to the class’s instructors with why, and sent again by a button', async () => {
    const context = { [claims.context]: { id: 'trouble', title: 'Trouble' } };
    const jan = await opens('jan', 'trouble', sectionQuiz, context);
    const teacher = await opens('trouble teacher', 'trouble', sectionQuiz, { ...context, [claims.roles]: [instructorRole] });
    const { classId } = await (await prisma()).ltiContext.findFirstOrThrow({ where: { contextId: 'trouble' } });
    const id = asId<ClassId>(classId);
    await takes(jan, 1);
    platform().refusals.push(404);
    await sendDueScores(Date.now());
    await sendDueScores(Date.now() + DAY_MS);
    expect((await classPlatform(teacher, id))?.scores).toMatchObject([{ learnerName: 'jan', linkTitle: 'The quiz', problem: 'the platform answered 404', dueAt: null, sentAt: null }]);
    expect([await classPlatform(jan, id), await sendAgain(jan, id, Date.now())]).toEqual([null, null]);
    expect(await sendAgain(teacher, id, Date.now())).toBe(1);
    await sendDueScores(Date.now());
    expect((await classPlatform(teacher, id))?.scores).toMatchObject([{ problem: null, dueAt: null, score: 1 }]);
    expect(received('trouble')).toHaveLength(1);
  });

  test('because its platform is disabled waits until that is enabled again', async () => {
    const kim = await opens('kim', 'waits');
    await takes(kim, 1);
    await setPlatformDisabled(operator(), platformId(), true, Date.now());
    expect(await sendDueScores(Date.now())).toBe(0);
    await setPlatformDisabled(operator(), platformId(), false, Date.now());
    expect(await sendDueScores(Date.now())).toBe(1);
  });

  test('is sent with a new token where the platform no longer takes the old one', async () => {
    const lea = await opens('lea', 'token');
    await takes(lea, 1);
    const before = platform().tokensGiven;
    platform().refusals.push(401);
    const at = Date.now();
    expect([await sendDueScores(at), await sendDueScores(at + MINUTE_MS)]).toEqual([0, 1]);
    expect(platform().tokensGiven - before).toBe(1);
  });

  test('is not sent into a private network, whatever the platform says where its column is', async () => {
    const context = { [claims.context]: { id: 'inside', title: 'Inside' } };
    const max = await opens('max', 'inside', sectionQuiz, { ...context, [claims.grades]: { lineitem: 'https://169.254.169.254/latest/lineitem' } });
    await takes(max, 1);
    expect(await sendDueScores(Date.now())).toBe(0);
    const row = await (await prisma()).ltiScore.findFirstOrThrow({ where: { userId: max.learnerId, resource: { context: { contextId: 'inside' } } } });
    expect(row.problem).toBe('https://169.254.169.254 is in a private network, and not the platform as it was registered');
  });
});
