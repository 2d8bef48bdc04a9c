import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId } from '@/core/ids';
import { answerInWords } from '@/core/grading/inWords';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { GradedQuestion } from '@/core/questions/question';
import type { QuizKey } from '@/core/quiz/quizKey';
import { graceMs } from '@/core/quiz/timing';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { attemptHistory } from '@/server/attempts/attemptHistory';
import { attemptResult } from '@/server/attempts/attemptResult';
import { attemptView } from '@/server/attempts/attemptView';
import { contestQuestion, withdrawContest } from '@/server/attempts/contest';
import { checkAgain, settle } from '@/server/attempts/settle';
import { startAttempt } from '@/server/attempts/startAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { turnFrom } from '@/server/attempts/turn';
import { classAttemptView } from '@/server/classLearners';
import { openFlags } from '@/server/flags';
import { quizzesFor } from '@/server/quizzes/quizzesFor';
import type { Viewer } from '@/server/viewer';
import { aClassQuiz, answerTo, begin, questionsOf, save } from './quizzes';
import { aViewer, courseId, now, prisma, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

const practice = asId<QuizKey>('practice/founding');
const placement = asId<QuizKey>('placement');
const courseTest = asId<QuizKey>('course');

/** Answers some questions right and the others wrong. */
async function answer(viewer: Viewer, attemptId: AttemptId, isRight: (position: number) => boolean, at = now): Promise<void> {
  for (const [position, question] of (await questionsOf(viewer.learnerId, attemptId)).entries()) {
    await save(viewer, attemptId, { position, response: answerTo(question, isRight(position)) }, at);
  }
}

/** Of every card asked for; one may be asked for twice. */
function cardIdsOf(questions: readonly GradedQuestion[]): string[] {
  return questions.flatMap(cardsAsked).map(({ factId, slot }) => `sco/${factId}/${slot}`);
}

async function reviewsOf({ learnerId }: Viewer) {
  return (await prisma()).studyEvent.findMany({ where: { learnerId, kind: 'review' } });
}

describe('starting', () => {
  test('is refused before a quiz opens, after it closes, without attempts left, and to strangers', async () => {
    const [learner, stranger] = [await aViewer('begins'), await aViewer('begins not')];
    const early = await aClassQuiz('early', [learner], { dates: { opensAt: now + 1 } });
    const over = await aClassQuiz('over', [learner], { dates: { dueAt: now } });
    const once = await aClassQuiz('once', [learner], { rules: { attemptsAllowed: 1 } });
    const started = (key: QuizKey, viewer = learner) => startAttempt(viewer, courseId, key, now);
    expect(await started(early.key)).toEqual({ ok: false, reason: 'not-open-yet' });
    expect(await started(over.key)).toEqual({ ok: false, reason: 'closed' });
    expect(await started(once.key, stranger)).toEqual({ ok: false, reason: 'no-such-quiz' });
    await submitAttempt(learner, await begin(learner, once.key), now);
    expect(await started(once.key)).toEqual({ ok: false, reason: 'no-attempts-left' });
    expect(await startAttempt(once.instructor, courseId, once.key, now)).toMatchObject({ ok: true });
  });

  test('twice at once is one attempt', async () => {
    const viewer = await aViewer('eager');
    const started = await Promise.all([1, 2, 3].map(() => startAttempt(viewer, courseId, sectionQuiz, now)));
    expect(new Set(started.map((one) => (one.ok ? one.attemptId : one.reason))).size).toBe(1);
  });

  test('is listed: the course test, what can be taken first, and the quizzes of the own classes', async () => {
    const viewer = await aViewer('lister');
    const { key } = await aClassQuiz('listed', [viewer], { dates: { dueAt: now + DAY_MS } });
    const entries = await quizzesFor(viewer, courseId, now);
    expect(entries.map(({ quiz, className, standing }) => [quiz.key, className, standing.kind])).toEqual([
      ['course', null, 'may-start'], ['placement', null, 'may-start'], [key, 'listed', 'may-start'],
    ]);
  });
});

describe('saving', () => {
  test('of two pages keeps what arrives last, whatever either counts, and logs all', async () => {
    const viewer = await aViewer('two tabs');
    const attemptId = await begin(viewer, sectionQuiz);
    const question = (await questionsOf(viewer.learnerId, attemptId))[0]!;
    const [right, wrong] = [answerTo(question), answerTo(question, false)];
    await save(viewer, attemptId, { response: right, sequence: 7, tabId: 'one' });
    await save(viewer, attemptId, { response: wrong, sequence: 1, tabId: 'two', confidence: 'guess' });
    const late = await save(viewer, attemptId, { response: right, sequence: 6, tabId: 'one' });
    expect(late).toMatchObject({ ok: true, standing: { response: wrong, confidence: 'guess', sequence: 1 } });
    const log = await (await prisma()).attemptResponse.findMany({ where: { attemptId } });
    expect(log.map(({ tabId, sequence }) => `${tabId} ${sequence}`).sort()).toEqual(['one 6', 'one 7', 'two 1']);
  });

  test('the same ten times at once is saving it once', async () => {
    const viewer = await aViewer('ten times');
    const attemptId = await begin(viewer, sectionQuiz);
    const response = answerTo((await questionsOf(viewer.learnerId, attemptId))[0]!);
    const saved = await Promise.all(Array.from({ length: 10 }, () => save(viewer, attemptId, { response })));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(await (await prisma()).attemptResponse.count({ where: { attemptId } })).toBe(1);
    expect((await attemptView(viewer, attemptId, now))?.questions[0]?.response).toEqual(response);
  });

  test('bounds the time told by the time there was', async () => {
    const viewer = await aViewer('slow clock');
    const attemptId = await begin(viewer, sectionQuiz);
    await save(viewer, attemptId, { elapsedMs: HOUR_MS }, now + MINUTE_MS);
    const row = await (await prisma()).attemptQuestion.findFirst({ where: { attemptId, position: 0 } });
    expect(row?.elapsedMs).toBe(MINUTE_MS);
  });
});

describe('the time limit', () => {
  const rules = { mode: 'exam', timeLimitMinutes: 10 } as const;

  test('is the server\'s: what is on its way at the end is taken, later it is refused and what is there is submitted', async () => {
    const viewer = await aViewer('timed');
    const { key } = await aClassQuiz('timed', [viewer], { rules });
    const attemptId = await begin(viewer, key);
    const end = now + 10 * MINUTE_MS;
    expect(await attemptView(viewer, attemptId, now + MINUTE_MS)).toMatchObject({ endsAt: end, remainingMs: 9 * MINUTE_MS });
    await answer(viewer, attemptId, () => true, end + graceMs);
    const late = await save(viewer, attemptId, { sequence: 2 }, end + graceMs + 1);
    expect(late).toEqual({ ok: false, reason: 'time-up' });
    expect(await attemptResult(viewer, attemptId, end + DAY_MS)).toMatchObject({ submittedAt: end, submittedBy: 'time', totals: { score: 1 } });
  });

  test('submits an attempt that nobody came back to when it is read', async () => {
    const viewer = await aViewer('gone');
    const { key, quizId } = await aClassQuiz('left', [viewer], { rules });
    const attemptId = await begin(viewer, key);
    await (await prisma()).quizExtension.create({ data: { learnerId: viewer.learnerId, quizId, extraMinutes: 5 } });
    expect((await attemptHistory(viewer, courseId, key, now + 12 * MINUTE_MS))[0]?.submittedAt).toBeNull();
    expect(await attemptHistory(viewer, courseId, key, now + HOUR_MS)).toEqual([
      { attemptId, startedAt: now, submittedAt: now + 15 * MINUTE_MS, score: 0, isLate: false, counts: true },
    ]);
  });
});

describe('one way', () => {
  test('shows, and takes answers to, only the question opened last', async () => {
    const viewer = await aViewer('one way');
    const { key } = await aClassQuiz('corridor', [viewer], { rules: { mode: 'exam', navigation: 'one-way' } });
    const attemptId = await begin(viewer, key);
    const questions = await questionsOf(viewer.learnerId, attemptId);
    const shown = async () => (await attemptView(viewer, attemptId, now))?.questions.map(({ view }) => view.stem);
    expect(await shown()).toEqual([questions[0]!.stem]);
    expect(await save(viewer, attemptId, { position: 1, response: answerTo(questions[1]!) })).toEqual({ ok: false, reason: 'closed' });
    const turned = await Promise.all([turnFrom(viewer, attemptId, 0, now), turnFrom(viewer, attemptId, 0, now)]);
    expect(turned.map((one) => one.ok && one.attempt.questions.map(({ position }) => position))).toEqual([[1], [1]]);
    expect(await save(viewer, attemptId, { position: 0, response: answerTo(questions[0]!) })).toEqual({ ok: false, reason: 'closed' });
    expect(await turnFrom(viewer, attemptId, 9, now)).toEqual({ ok: false, reason: 'no-such-question' });
    expect(await shown()).toEqual([questions[1]!.stem]);
  });
});

describe('practice', () => {
  test('tells after each question, where the first answer stands and another try changes nothing', async () => {
    const viewer = await aViewer('practises');
    const attemptId = await begin(viewer, practice);
    const question = (await questionsOf(viewer.learnerId, attemptId))[0]!;
    expect(await settle(viewer, attemptId, 0, now)).toEqual({ ok: false, reason: 'not-answered' });
    expect(await checkAgain(viewer, attemptId, 0, answerTo(question)!)).toEqual({ ok: false, reason: 'not-settled' });
    await save(viewer, attemptId, { response: answerTo(question, false), confidence: 'certain' });
    const settled = await settle(viewer, attemptId, 0, now);
    expect(settled).toMatchObject({ ok: true, result: { confidence: 'certain', right: answerInWords(question) } });
    expect(settled.ok && settled.result.score).toBeLessThan(1);
    expect(await checkAgain(viewer, attemptId, 0, answerTo(question)!)).toMatchObject({ ok: true, result: { score: 1 } });
    expect(await save(viewer, attemptId, { response: answerTo(question), sequence: 2 })).toEqual({ ok: false, reason: 'settled' });
    const view = await attemptView(viewer, attemptId, now);
    expect(view?.questions.map(({ settled: told }) => told !== null)).toEqual(view?.questions.map((_, index) => index === 0));
  });

  test('feeds the schedule by first answers only, once, and is no attempt at the section\'s quiz', async () => {
    const viewer = await aViewer('feeds');
    const attemptId = await begin(viewer, practice);
    const question = (await questionsOf(viewer.learnerId, attemptId))[0]!;
    await save(viewer, attemptId, { response: answerTo(question) });
    await Promise.all([settle(viewer, attemptId, 0, now), settle(viewer, attemptId, 0, now)]);
    await submitAttempt(viewer, attemptId, now);
    const reviews = await reviewsOf(viewer);
    expect(reviews.map(({ source, rating, questionId }) => [source, rating, questionId])).toEqual(cardsAsked(question).map(() => ['quiz', 3, question.id]));
    expect((await (await prisma()).attempt.findFirst({ where: { id: attemptId } }))?.sectionId).toBeNull();
  });

  test('is what settling is for: a graded quiz tells nothing before its end', async () => {
    const viewer = await aViewer('hasty');
    const attemptId = await begin(viewer, sectionQuiz);
    expect(await settle(viewer, attemptId, 0, now)).toEqual({ ok: false, reason: 'not-told-yet' });
  });
});

describe('what feeds the schedule', () => {
  test('placement: what is known begins as Easy, what is not stays out of the deck', async () => {
    const viewer = await aViewer('placed');
    const attemptId = await begin(viewer, placement);
    await answer(viewer, attemptId, (position) => position === 0);
    await submitAttempt(viewer, attemptId, now);
    const reviews = await reviewsOf(viewer);
    const [known] = await questionsOf(viewer.learnerId, attemptId);
    expect(reviews.map(({ cardId }) => cardId)).toEqual(expect.arrayContaining(cardIdsOf([known!])));
    expect(reviews.every(({ rating }) => rating === 4)).toBe(true);
    expect(await (await prisma()).card.count({ where: { learnerId: viewer.learnerId } })).toBe(reviews.length);
  });

  test('the course test: the cards asked; a guess that hit is Hard', async () => {
    const viewer = await aViewer('tested');
    const attemptId = await begin(viewer, courseTest);
    const questions = await questionsOf(viewer.learnerId, attemptId);
    await save(viewer, attemptId, { response: answerTo(questions[0]!), confidence: 'guess' });
    await submitAttempt(viewer, attemptId, now);
    const reviews = await reviewsOf(viewer);
    const elsewhere = new Set(cardIdsOf(questions.slice(1)));
    const guessed = [...new Set(cardIdsOf(questions.slice(0, 1)))].filter((id) => !elsewhere.has(id));
    expect(reviews.filter(({ rating }) => rating === 2).map(({ cardId }) => cardId).sort()).toEqual(guessed.sort());
    expect(reviews).toHaveLength(new Set(cardIdsOf(questions)).size);
    expect(await (await prisma()).card.count({ where: { learnerId: viewer.learnerId } })).toBe(new Set(cardIdsOf(questions)).size);
  });
});

test('a review by a quiz took as long as its question was looked at, shared among the memories asked for', async () => {
  const viewer = await aViewer('looks long');
  const { key } = await aClassQuiz('timing', [viewer], { blueprint: { count: 1, formats: ['ordering', 'matching', 'categorise'] } });
  const attemptId = await begin(viewer, key, now - HOUR_MS);
  const [question] = await questionsOf(viewer.learnerId, attemptId);
  await save(viewer, attemptId, { response: answerTo(question!), elapsedMs: 30_000 });
  await submitAttempt(viewer, attemptId, now);
  const asked = cardsAsked(question!).length;
  expect(asked).toBeGreaterThan(2);
  expect((await reviewsOf(viewer)).map(({ durationMs }) => durationMs)).toEqual(cardIdsOf([question!]).map(() => Math.round(30_000 / asked)));
});

test('a page that was left open counts for ten minutes', async () => {
  const viewer = await aViewer('asleep');
  const { key } = await aClassQuiz('sleeping', [viewer], { blueprint: { count: 1, formats: ['single-choice'] } });
  const attemptId = await begin(viewer, key, now - DAY_MS);
  await save(viewer, attemptId, { response: answerTo((await questionsOf(viewer.learnerId, attemptId))[0]!), elapsedMs: 8 * HOUR_MS });
  await submitAttempt(viewer, attemptId, now);
  expect((await reviewsOf(viewer)).map(({ durationMs }) => durationMs)).toEqual([10 * MINUTE_MS]);
});

describe('the result', () => {
  test('keeps keys back until the due date, and an exam its score too; its instructor sees all', async () => {
    const viewer = await aViewer('curious');
    const { key, quizId, instructor } = await aClassQuiz('kept', [viewer], { rules: { mode: 'exam', feedback: 'after-due' }, dates: { dueAt: now + DAY_MS } });
    const attemptId = await begin(viewer, key);
    await submitAttempt(viewer, attemptId, now);
    expect(await attemptResult(viewer, attemptId, now)).toMatchObject({ totals: null, questions: null, releasedAt: now + DAY_MS });
    expect(await contestQuestion(viewer, attemptId, 0, 'Unfair', now)).toEqual({ ok: false, reason: 'not-released' });
    expect((await attemptResult(viewer, attemptId, now + DAY_MS + 1))?.questions).toHaveLength(4);
    const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
    const inClass = (who: Viewer) => classAttemptView(who, asId<ClassId>(classId), viewer.learnerId, attemptId, now);
    expect(await inClass(viewer)).toMatchObject({ isSelf: true, totals: null, questions: null, releasedAt: now + DAY_MS });
    expect((await inClass(instructor))?.questions).toHaveLength(4);
  });

  test('keeps keys back from everybody until the last extension is over', async () => {
    const [early, late] = [await aViewer('early bird'), await aViewer('granted time')];
    const { key, quizId } = await aClassQuiz('extended', [early, late], { rules: { feedback: 'after-due' }, dates: { dueAt: now + HOUR_MS } });
    await (await prisma()).quizExtension.create({ data: { learnerId: late.learnerId, quizId, dueAt: new Date(now + DAY_MS) } });
    const attemptId = await begin(early, key);
    await submitAttempt(early, attemptId, now);
    expect(await attemptResult(early, attemptId, now + HOUR_MS + 1)).toMatchObject({ questions: null, releasedAt: now + DAY_MS });
    expect(await contestQuestion(early, attemptId, 0, 'Unfair', now + HOUR_MS + 1)).toEqual({ ok: false, reason: 'not-released' });
    expect((await attemptResult(early, attemptId, now + DAY_MS + 1))?.questions).toHaveLength(4);
  });

  test('counts what lateness takes, and tells how sure the learner was', async () => {
    const viewer = await aViewer('late worker');
    const { key } = await aClassQuiz('late work', [viewer], {
      rules: { passMark: 0.8 }, dates: { dueAt: now - HOUR_MS, closesAt: now + DAY_MS, latePenaltyPerDay: 0.25 },
    });
    const attemptId = await begin(viewer, key);
    for (const [position, question] of (await questionsOf(viewer.learnerId, attemptId)).entries()) {
      await save(viewer, attemptId, { position, response: answerTo(question), confidence: 'certain' });
    }
    await submitAttempt(viewer, attemptId, now);
    const result = await attemptResult(viewer, attemptId, now);
    expect(result?.totals).toMatchObject({ score: 1, lateFactor: 0.75, hasPassed: false, certainty: { score: 12, best: 12, answers: 4 } });
    expect(result?.totals?.calibration[0]).toEqual({ confidence: 'certain', count: 4, rightCount: 4, shareRight: 1 });
    expect(result?.questions?.every(({ card }) => card !== null && card.dueAt !== null)).toBe(true);
    expect(await attemptHistory(viewer, courseId, key, now)).toEqual([
      { attemptId, startedAt: now, submittedAt: now, score: 0.75, isLate: true, counts: true },
    ]);
  });
});

describe('contesting a question', () => {
  test('reaches who teaches the learner, once it may be seen, and can be taken back', async () => {
    const viewer = await aViewer('contester');
    const { key, instructor } = await aClassQuiz('contested', [viewer]);
    const attemptId = await begin(viewer, key);
    expect(await contestQuestion(viewer, attemptId, 1, 'Too early', now)).toEqual({ ok: false, reason: 'not-released' });
    await submitAttempt(viewer, attemptId, now);
    const deck = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId } });
    expect(await contestQuestion(viewer, attemptId, 1, 'Both are right', now + 1)).toEqual({ ok: true });
    expect((await openFlags(instructor)).map(({ note, learnerName }) => [note, learnerName])).toEqual([['Both are right', 'contester']]);
    expect((await attemptResult(viewer, attemptId, now + 1))?.questions?.map(({ isContested }) => isContested)).toEqual([false, true, false, false]);
    expect(await contestQuestion(viewer, attemptId, 1, 'All three are right', now + 2)).toEqual({ ok: true });
    expect((await openFlags(instructor)).map(({ note }) => note)).toEqual(['All three are right']);
    expect(await withdrawContest(viewer, attemptId, 1, now + 2)).toEqual({ ok: true });
    expect(await openFlags(instructor)).toEqual([]);
    expect(await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId } })).toEqual(deck);
    expect(await contestQuestion(instructor, attemptId, 1, 'Not mine', now + 3)).toEqual({ ok: false, reason: 'no-such-attempt' });
  });

  test('of a placement puts no card into the deck that was not known', async () => {
    const viewer = await aViewer('contests placement');
    const attemptId = await begin(viewer, placement);
    await submitAttempt(viewer, attemptId, now);
    expect(await contestQuestion(viewer, attemptId, 0, 'Not in the text', now + 1)).toEqual({ ok: true });
    expect(await (await prisma()).card.count({ where: { learnerId: viewer.learnerId } })).toBe(0);
  });
});
