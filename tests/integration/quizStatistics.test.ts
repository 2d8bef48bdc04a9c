import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import { answerWeeksLater, planted } from '@/commands/demo/answering';
import { makeMidterm } from '@/commands/demo/midterm';
import { takeQuiz } from '@/commands/demo/takeQuiz';
import { toCsv } from '@/core/analytics/csv';
import { gradeResponse } from '@/core/grading/grade';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, QuestionId, QuizId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { characters, simulatedLearner } from '@/core/simulation/learner';
import { MINUTE_MS } from '@/core/time';
import { startAttempt } from '@/server/attempts/startAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { joinClass, openClass } from '@/server/classes';
import { openFlags } from '@/server/flags';
import { retireMeasured, tellAuthor } from '@/server/quizStatistics/acting';
import type { QuizTarget } from '@/server/quizStatistics/measuredQuiz';
import { mendingCsv, mendingView } from '@/server/quizStatistics/mending';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { quizStatisticsCsv, quizStatisticsView } from '@/server/quizStatistics/viewing';
import { toStored } from '@/server/rows/stored';
import type { Viewer } from '@/server/viewer';
import { bruteForce } from '../unit/analytics/quizStatistics/bruteForce';
import { aDraftOf, decide, published } from './authors';
import { answerTo, aClassQuiz, begin, questionsOf, save } from './quizzes';
import { aViewer, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function classOf(quizId: QuizId): Promise<ClassId> {
  const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
  return asId<ClassId>(classId);
}

/** A class of thirty, all of whom answer the demonstration's quiz half-way: the first by taking it, the others' rows are
 *  written as theirs would be. */
async function aDemonstration(): Promise<{ instructor: Viewer; target: QuizTarget & { kind: 'class' } }> {
  const client = await prisma();
  const { instructor, quizId: other } = await aClassQuiz('Demonstration', []);
  const classId = await classOf(other);
  const quizId = await makeMidterm(instructor, classId, now);
  const key = quizKeyOf({ kind: 'class', quizId });
  const learners = await Promise.all(Array.from({ length: 30 }, (_, index) => aViewer(`half-way ${index}`)));
  await client.enrolment.createMany({ data: learners.map(({ learnerId }) => ({ classId, learnerId, joinedAt: new Date(now) })) });
  const answersOf = (index: number) => answerWeeksLater(simulatedLearner(`afterread ${index}`, 90, characters[index]), `afterread ${index}`);
  const [first, ...others] = learners;
  expect(await takeQuiz(first!, { courseId, quiz: key, now, answerTo: answersOf(0) })).toBe(true);
  const taken = await client.attempt.findFirstOrThrow({ where: { quizKey: key }, include: { questions: { orderBy: { position: 'asc' } } } });
  const questions = await questionsOf(first!.learnerId, asId<AttemptId>(taken.id));
  const { questions: rows, ...attempt } = taken;
  await client.attempt.createMany({ data: others.map(({ learnerId }) => ({ ...attempt, learnerId })) });
  await client.attemptQuestion.createMany({
    data: others.flatMap(({ learnerId }, index) => rows.map((row, place) => {
      const { response, elapsedMs } = answersOf(index + 1)(questions[place]!);
      return { ...row, learnerId, response: toStored(response!), elapsedMs, score: gradeResponse(questions[place]!, response).score };
    })),
  });
  return { instructor, target: { kind: 'class', classId, quizId } };
}

let demonstration: ReturnType<typeof aDemonstration> | null = null;

/** It, made once. */
function theDemonstration(): ReturnType<typeof aDemonstration> {
  demonstration ??= aDemonstration();
  return demonstration;
}

describe('the statistics of a quiz', () => {
  test('find the planted wrong key and the planted dead distractor, and nothing else; they agree with the rows', async () => {
    const { instructor, target } = await theDemonstration();
    const { statistics } = (await quizStatisticsView(instructor, target, 'first', now))!;
    const found = statistics.questions.flatMap(({ questionId, advice }) => advice.map(({ kind }) => [questionId, kind] as const));
    expect(new Map(found)).toEqual(planted);
    expect(found).toHaveLength(2);
    const rows = await (await prisma()).attemptQuestion.findMany({ where: { attempt: { quizKey: `class/${target.quizId}` } }, include: { attempt: true } });
    const brute = bruteForce(rows.map(({ learnerId: learner, attemptId: attempt, attempt: { startedAt }, questionId, score, elapsedMs, response }) => ({
      learner, attempt: `${learner} ${attempt}`, startedAt: startedAt.getTime(), questionId, score: score ?? 0, elapsedMs,
      chosen: (response as { choice?: string } | null)?.choice ?? null,
    })), true);
    expect(statistics.measures).toMatchObject({ attempts: 30 });
    expect(statistics.isSameForAll).toBe(true);
    expect(statistics.measures.mean).toBeCloseTo(brute.mean, 9);
    expect(statistics.measures.alpha).toBeCloseTo(brute.alpha, 9);
    for (const question of brute.questions) {
      const measured = statistics.questions.find(({ questionId }) => questionId === question.id);
      expect(measured?.measures.restCorrelation).toBeCloseTo(question.correlation, 9);
      expect(measured?.measures.discriminationIndex).toBeCloseTo(question.discrimination, 9);
      expect(Object.fromEntries(measured!.measures.options.filter(({ count }) => count > 0).map(({ text, count }) => [text, count]))).toEqual(question.counts);
    }
  }, 120_000);

  test('are told of all quizzes together: what does not work, until it is retired', async () => {
    const { instructor, target } = await theDemonstration();
    const { classId } = target;
    const listed = async () => (await mendingView(instructor, classId, now))!;
    const before = await listed();
    expect(before.questions.map(({ quiz, quizTitle, question, isChanged }) => [quiz, quizTitle, question.questionId, question.advice[0]?.kind, isChanged]))
      .toEqual([...planted].map(([questionId, flaw]) => [target, 'Half-way: how it was founded', questionId, flaw, false]));
    const [misKeyed] = [...planted.keys()];
    expect(await mendingCsv(instructor, classId, now)).toContain(`Half-way: how it was founded,${misKeyed!},`);
    const client = await prisma();
    const key = { courseId_id: { courseId, id: misKeyed! } };
    await client.question.update({ where: key, data: { retiredAt: new Date(now) } });
    try {
      expect(await listed()).toMatchObject({ questions: [{ question: { advice: [{ kind: 'dead-distractor' }] } }], retired: 1 });
    } finally {
      await client.question.update({ where: key, data: { retiredAt: null } });
    }
    const { instructor: other } = await aClassQuiz('Mends elsewhere', []);
    expect([await mendingView(other, classId, now), await mendingCsv(other, classId, now)]).toEqual([null, null]);
  }, 120_000);

  test('are for the instructors of the class alone, and so is their file', async () => {
    const learner = await aViewer('sees no statistics');
    const { instructor, quizId } = await aClassQuiz('Alone', [learner]);
    const target = { kind: 'class', classId: await classOf(quizId), quizId } as const;
    const { instructor: other } = await aClassQuiz('Elsewhere', []);
    for (const viewer of [learner, other]) {
      expect(await quizStatisticsView(viewer, target, 'first', now)).toBeNull();
      expect(await quizStatisticsCsv(viewer, target, 'first', 'quiz', now)).toBeNull();
    }
    expect(await quizStatisticsCsv(instructor, target, 'first', 'answers', now)).toBe(toCsv([[
      'Question', 'Version', 'Answer', 'Kind', 'Count', 'Share', 'Mean score on the rest', 'Share of the stronger half', 'Share of the weaker half',
    ]]));
  });
});

/** A question of a class's quiz that one learner has answered wrong. */
async function aMeasuredQuestion(name: string) {
  const learner = await aViewer(`${name} learns`);
  const { instructor, quizId, key } = await aClassQuiz(name, [learner], { blueprint: { count: 1 } });
  const attemptId = await begin(learner, key);
  const [question] = await questionsOf(learner.learnerId, attemptId);
  await save(learner, attemptId, { response: answerTo(question!, false), elapsedMs: 4000 }, now + MINUTE_MS);
  await submitAttempt(learner, attemptId, now + 2 * MINUTE_MS);
  const quiz: QuizTarget = { kind: 'class', classId: await classOf(quizId), quizId };
  return { instructor, learner, question: question!, target: { quiz, questionId: question!.id } };
}

describe('a question of a quiz', () => {
  test('is told with its answers, the reviews of its card and what was said of it', async () => {
    const { instructor, learner, question, target } = await aMeasuredQuestion('One question');
    await (await prisma()).questionFlag.create({ data: { learnerId: learner.learnerId, id: newUuid(), courseId, questionId: question.id, note: 'Both are right', at: new Date(now) } });
    expect(await questionStatisticsView(instructor, target, 'first', now)).toMatchObject({
      quizTitle: 'One question',
      question: { wording: { stem: question.stem }, measures: { responses: 1, elapsed: { median: 4000 } } },
      present: { isRetired: false, changes: [] },
      reviews: { reviews: 0, lapseRate: null },
      flags: [{ name: learner.name, note: 'Both are right', isResolved: false }],
      author: { kind: 'none' },
    });
    expect(await questionStatisticsView(learner, target, 'first', now)).toBeNull();
    expect(await questionStatisticsView(instructor, { ...target, questionId: asId<QuestionId>('no.such.question') }, 'first', now)).toBeNull();
    expect(await questionStatisticsView(instructor, { ...target, quiz: { ...target.quiz, kind: 'section', sectionId } }, 'first', now)).toBeNull();
  });

  test('cannot be told of to a course without an author, nor retired there', async () => {
    const { instructor, target } = await aMeasuredQuestion('Nobody wrote it');
    expect(await tellAuthor(instructor, target, 'Look at the key', now)).toEqual({ ok: false, reason: 'no-author' });
    expect(await retireMeasured(instructor, target, 'The key is wrong', now)).toEqual({ ok: false, reason: 'not-author' });
  });

  test('is told of to the author of the course by an instructor, and by nobody else', async () => {
    const { instructor, learner, target } = await aMeasuredQuestion('Somebody wrote it');
    const author = await aViewer('wrote it');
    await (await prisma()).course.update({ where: { id: courseId }, data: { authorId: author.learnerId } });
    try {
      expect(await tellAuthor(learner, target, 'Mine', now)).toEqual({ ok: false, reason: 'no-such-question' });
      expect(await retireMeasured(instructor, target, 'The key is wrong', now)).toEqual({ ok: false, reason: 'not-author' });
      for (const note of ['Look at it', 'Look at the key']) expect(await tellAuthor(instructor, target, note, now)).toEqual({ ok: true });
      const told = (await openFlags(author)).filter(({ note }) => note.startsWith('Look'));
      expect(told).toMatchObject([{ note: 'Look at the key' }]);
      expect(await questionStatisticsView(instructor, target, 'first', now)).toMatchObject({ author: { kind: 'other' }, flags: [{ note: 'Look at the key' }] });
    } finally {
      await (await prisma()).course.update({ where: { id: courseId }, data: { authorId: null } });
    }
  });
});

describe('the author of a course', () => {
  test('retires a question from its statistics: it leaves the draft, and the course once that is published', async () => {
    const author = await aViewer('author and instructor');
    const draftId = await aDraftOf(author);
    for (const answer of ['2001', 'Beijing']) await decide(author, draftId, answer);
    const own = await published(author, draftId);
    const opened = await openClass(author, { courseId: own, name: 'Of my own' }, now);
    if (!opened.ok) throw new Error(opened.reason);
    const learner = await aViewer('answers all');
    const { code } = await (await prisma()).class.findUniqueOrThrow({ where: { id: opened.classId } });
    await joinClass(learner, code, now);
    const section = await (await prisma()).section.findFirstOrThrow({ where: { courseId: own } });
    const quiz: QuizTarget = { kind: 'section', classId: opened.classId, sectionId: asId<SectionId>(section.id) };
    const started = await startAttempt(learner, own, quizKeyOf({ kind: 'section', sectionId: quiz.sectionId }), now);
    if (!started.ok) throw new Error(started.reason);
    await submitAttempt(learner, started.attemptId, now + MINUTE_MS);
    const { statistics } = (await quizStatisticsView(author, quiz, 'first', now))!;
    const target = { quiz, questionId: statistics.questions[0]!.questionId };
    expect(await questionStatisticsView(author, target, 'first', now)).toMatchObject({ author: { kind: 'viewer', draftId, sectionId: quiz.sectionId, isOfSet: false } });
    expect(await retireMeasured(author, target, 'Nobody gets it right', now)).toEqual({ ok: true, draftId });
    expect(await questionStatisticsView(author, target, 'first', now)).toMatchObject({ present: { isRetired: false } });
    await published(author, draftId);
    expect(await questionStatisticsView(author, target, 'first', now)).toMatchObject({ present: { isRetired: true } });
  });
});
