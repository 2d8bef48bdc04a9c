import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { describe, expect } from 'vitest';
import type { QuizSign } from '@/core/analytics/risk/signs';
import { cardIdOf } from '@/core/ids';
import type { QuizId } from '@/core/ids';
import type { GradedQuestion } from '@/core/questions/question';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { gradedRules } from '@/core/quiz/rules';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { classView } from '@/server/classMatrix';
import { overviewView } from '@/server/classProgress/overview';
import { makeQuiz } from '@/server/classQuizzes/changing';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { acceptReviews } from '@/server/reviews';
import { answerTo, begin, questionsOf, save } from './quizzes';
import { aClassOf, reviewEvents } from './randomClass';
import type { AClass } from './randomClass';
import { courseId, now, prisma, sectionId, sectionQuiz, test, useFreshDatabase } from './setting';

/** What quizzes and their questions show of a random class is worked out again from the rows of attempts and events in
 *  the plainest way: quizzes failed and guessed at, scores, how often a question's card was forgotten, and its difficulty. */

useFreshDatabase();

const anAnswer = fc.record({ kind: fc.constantFrom('right', 'right', 'wrong', 'wrong', 'none'), elapsedMs: fc.constantFrom(0, 500, 2999, 3000, 3000, 9000) });
const anAttempt = fc.record({
  // It takes sixteen answers to seem to guess.
  learner: fc.constantFrom(0, 0, 0, 0, 1, 2), isOfClass: fc.boolean(), minutesAgo: fc.integer({ min: 60, max: 75 * 24 * 60 }), answers: fc.array(anAnswer, { minLength: 8, maxLength: 8 }),
});
const aReview = fc.record({
  learner: fc.nat(2), question: fc.nat(20), isNamed: fc.constantFrom(true, true, false), minutesAgo: fc.integer({ min: 1, max: 75 * 24 * 60 }), rating: fc.nat(3),
  isUndone: fc.constantFrom(true, false, false, false),
});
const aHistory = fc.record({
  attempts: fc.array(anAttempt, { minLength: 6, maxLength: 9 }), reviews: fc.array(aReview, { minLength: 30, maxLength: 60 }),
});
type History = typeof aHistory extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** So few that the card of each is reviewed often. */
const reviewedQuestions = 3;

interface Quizzed extends AClass {
  readonly quizId: QuizId;
  readonly quizKey: QuizKey;
}

async function aQuizzedClass(): Promise<Quizzed> {
  const own = await aClassOf(3);
  const made = await makeQuiz(own.instructor, own.classId, {
    title: 'Midterm', blueprint: { count: 5, formats: ['single-choice'], sectionIds: [sectionId], oldShare: 0, order: 'text' },
    rules: gradedRules, dates: { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 },
  }, now - 80 * DAY_MS);
  if (!made.ok) throw new Error(made.reason);
  return { ...own, quizId: made.quizId, quizKey: quizKeyOf({ kind: 'class', quizId: made.quizId }) };
}

/** Takes the quizzes; gives what the class's own asked. */
async function take({ learners, quizKey }: Quizzed, attempts: History['attempts']): Promise<GradedQuestion[]> {
  const asked = new Map<string, GradedQuestion>();
  for (const { learner, isOfClass, minutesAgo, answers } of attempts.toSorted((a, b) => b.minutesAgo - a.minutesAgo)) {
    const viewer = learners[learner]!;
    const at = now - minutesAgo * MINUTE_MS;
    const attemptId = await begin(viewer, isOfClass ? quizKey : sectionQuiz, at);
    const questions = await questionsOf(viewer.learnerId, attemptId);
    for (const [position, question] of questions.entries()) {
      const { kind, elapsedMs } = answers[position]!;
      const response = kind === 'none' ? null : answerTo(question, kind === 'right');
      await save(viewer, attemptId, { position, response, elapsedMs }, at + MINUTE_MS);
      if (isOfClass) asked.set(question.id, question);
    }
    await submitAttempt(viewer, attemptId, at + 2 * MINUTE_MS);
  }
  return [...asked.values()];
}

async function review({ learners }: Quizzed, reviews: History['reviews'], asked: readonly GradedQuestion[]): Promise<void> {
  for (const [index, viewer] of learners.entries()) {
    const events = reviews.filter(({ learner }) => learner === index).flatMap(({ question, isNamed, ...of }) => {
      const { id, factId, slot } = asked[question % Math.min(reviewedQuestions, asked.length)]!;
      return reviewEvents(cardIdOf(courseId, factId, slot), of, isNamed ? { questionId: id } : {});
    });
    if (events.length > 0) await acceptReviews(viewer, { sentAt: now, events }, now);
  }
}

/** A learner's submitted attempts, counted anew from their questions. */
async function countedAttempts(learnerId: string) {
  const rows = await (await prisma()).attempt.findMany({ where: { learnerId }, include: { questions: true }, orderBy: { submittedAt: 'asc' } });
  return rows.map(({ quizKey, questions }) => {
    const timed = questions.filter(({ response, elapsedMs }) => response !== null && elapsedMs > 0);
    return {
      quizKey, asked: questions.length, right: questions.filter(({ score }) => score === 1).length, timed: timed.length,
      rapid: timed.filter(({ elapsedMs }) => elapsedMs < 3000).length,
      score: questions.reduce((sum, { score }) => sum + score!, 0) / questions.length,
    };
  });
}

type Counted = Awaited<ReturnType<typeof countedAttempts>>;

/** Of equals the section's. */
function worstFirst(quizzes: readonly QuizSign[]): QuizSign[] {
  return quizzes.toSorted((a, b) => a.right / a.asked - b.right / b.asked || (a.quiz.kind === 'section' ? -1 : 1));
}

function failedOf(attempts: Counted, { quizKey }: Quizzed): QuizSign[] {
  const quizzes = [{ key: sectionQuiz, quiz: { kind: 'section', position: 1 } }, { key: quizKey, quiz: { kind: 'class', title: 'Midterm' } }] as const;
  return quizzes.flatMap(({ key, quiz }) => {
    const [best] = attempts.filter((one) => one.quizKey === key).sort((a, b) => b.right / b.asked - a.right / a.asked);
    return best === undefined || best.right / best.asked >= 0.5 ? [] : [{ quiz, right: best.right, asked: best.asked }];
  });
}

async function expectOverview(quizzed: Quizzed, all: readonly Counted[]): Promise<void> {
  const { atRisk } = (await overviewView(quizzed.instructor, quizzed.classId, now))!.overview;
  for (const [index, { learnerId }] of quizzed.learners.entries()) {
    const failed = failedOf(all[index]!, quizzed);
    const [timed, rapid] = (['timed', 'rapid'] as const).map((name) => all[index]!.reduce((sum, one) => sum + one[name], 0));
    const expected = [
      ...(timed! >= 16 && rapid! / timed! >= 0.25 ? [{ kind: 'guesses', rapidAnswers: rapid, timedAnswers: timed }] : []),
      ...(failed.length < 2 ? [] : [{ kind: 'fails', quizzes: worstFirst(failed) }]),
    ];
    const risk = atRisk.find((one) => one.learnerId === learnerId)?.risk;
    const found = risk?.reasons.filter(({ kind }) => kind === 'guesses' || kind === 'fails') ?? [];
    expect(found.map((reason) => (reason.kind === 'fails' ? { ...reason, quizzes: worstFirst(reason.quizzes) } : reason))).toEqual(expected);
    if (risk !== undefined) expect(risk.worstQuiz).toEqual(failed.length === 1 ? failed[0] : null);
  }
}

async function expectScores({ instructor, classId, learners }: Quizzed, all: readonly Counted[]): Promise<void> {
  const { rows } = (await classView(instructor, classId, now))!;
  for (const [index, { learnerId }] of learners.entries()) {
    const scores = all[index]!.filter(({ quizKey }) => quizKey === sectionQuiz).map(({ score }) => score);
    const { attempts, best, last } = rows.find((one) => one.learnerId === learnerId)!.standing.sections[0]!.quiz;
    expect(attempts).toBe(scores.length);
    if (scores.length === 0) expect([best, last]).toEqual([null, null]);
    else {
      expect(best).toBeCloseTo(Math.max(...scores), 9);
      expect(last).toBeCloseTo(scores.at(-1)!, 9);
    }
  }
}

const grades = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;

/** Replays a card's events by the library alone; its difficulty, and what was asked of it when it was learned. */
async function replayed(learnerId: string, { id, factId, slot }: GradedQuestion) {
  const rows = await (await prisma()).studyEvent.findMany({ where: { learnerId, cardId: cardIdOf(courseId, factId, slot) } });
  const standing: typeof rows = [];
  for (const row of rows.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))) {
    if (row.kind === 'review') standing.push(row);
    else if (standing.at(-1)?.id === row.undoesId) standing.pop();
  }
  let card = createEmptyCard(standing[0]?.at);
  let [reviews, lapses] = [0, 0];
  for (const { at, rating, source, questionId } of standing) {
    if (card.state === State.Review && source === 'study' && questionId === id) {
      reviews += 1;
      if (rating === 1) lapses += 1;
    }
    ({ card } = fsrs().next(card, at, grades[rating! - 1]!));
  }
  return { reviews, lapses, difficulties: standing.length === 0 ? [] : [card.difficulty] };
}

async function expectReviews({ instructor, classId, quizId, learners }: Quizzed, asked: readonly GradedQuestion[]): Promise<void> {
  for (const question of asked.slice(0, reviewedQuestions + 1)) {
    const view = (await questionStatisticsView(instructor, { quiz: { kind: 'class', classId, quizId }, questionId: question.id }, 'all', now))!;
    const plain = await Promise.all(learners.map(({ learnerId }) => replayed(learnerId, question)));
    const [reviews, lapses] = (['reviews', 'lapses'] as const).map((name) => plain.reduce((sum, one) => sum + one[name], 0));
    const difficulties = plain.flatMap((one) => one.difficulties);
    expect(view.reviews).toMatchObject({ reviews, lapses, cards: difficulties.length });
    if (reviews === 0) expect(view.reviews.lapseRate).toBeNull();
    else expect(view.reviews.lapseRate).toBeCloseTo(lapses! / reviews!, 12);
    expect(view.reviews.meanDifficulty).toBeCloseTo(difficulties.reduce((sum, one) => sum + one, 0) / difficulties.length, 6);
  }
}

describe('the quizzes of a random class', () => {
  test('show what a recomputation from the rows of attempts and events shows', async () => {
    await fc.assert(fc.asyncProperty(aHistory, async ({ attempts, reviews }) => {
      const quizzed = await aQuizzedClass();
      // The class's own quiz is taken at least once: its questions are those that are reviewed.
      const asked = await take(quizzed, attempts.map((one, index) => (index === 0 ? { ...one, isOfClass: true } : one)));
      await review(quizzed, reviews, asked);
      const counted = await Promise.all(quizzed.learners.map(({ learnerId }) => countedAttempts(learnerId)));
      await expectOverview(quizzed, counted);
      await expectScores(quizzed, counted);
      await expectReviews(quizzed, asked);
    }), { numRuns: 3, endOnFailure: true });
  });
});
