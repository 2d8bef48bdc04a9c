import { describe, expect, test } from 'vitest';
import { quizResultRow, quizSummary, sortedResults } from '@/core/analytics/quizResults';
import type { LearnerAttempts } from '@/core/analytics/quizResults';
import { quizResultsTable } from '@/core/analytics/quizResultsTable';
import { asId } from '@/core/ids';
import type { AttemptId, LearnerId } from '@/core/ids';
import type { QuizAttempt } from '@/core/quiz/attempt';
import { passFlips } from '@/core/quiz/passFlips';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { noon } from '../builders/card';
import { aQuiz } from '../builders/quiz';

const quiz = aQuiz({ rules: { counts: 'best', passMark: 0.6 }, dates: { dueAt: noon, closesAt: noon + 3 * DAY_MS, latePenaltyPerDay: 0.1 } });

const submitted = (id: string, score: number, at: number): QuizAttempt =>
  ({ kind: 'submitted', attemptId: asId<AttemptId>(id), startedAt: at - 10 * MINUTE_MS, submittedAt: at, score });
const learner = (name: string, attempts: readonly QuizAttempt[], extension: LearnerAttempts['extension'] = null): LearnerAttempts =>
  ({ learnerId: asId<LearnerId>(name), name, attempts, extension });
const open: QuizAttempt = { kind: 'open', attemptId: asId<AttemptId>('open'), startedAt: noon - MINUTE_MS };

const ana = learner('Ana', [submitted('a2', 0.4, noon - DAY_MS), submitted('a1', 0.8, noon - 2 * DAY_MS)]);
const ben = learner('Ben', [submitted('b', 0.65, noon + MINUTE_MS)]);
const cho = learner('Cho', [submitted('c', 0.65, noon + MINUTE_MS)], { extraMinutes: 0, dueAt: noon + DAY_MS, closesAt: null });
const dan = learner('Dan', [open]);
const eve = learner('Eve', []);
const rows = [eve, dan, cho, ben, ana].map((one) => quizResultRow(quiz, one));

describe('the results of a class', () => {
  test('say how far each learner is, what counts, and whether it passes', () => {
    const found = sortedResults(rows, 'name').map(({ state, countedScore, hasPassed, takenMs }) => [state.kind, countedScore, hasPassed, takenMs]);
    expect(found).toEqual([
      ['submitted', 0.8, true, 10 * MINUTE_MS],
      ['late', 0.65 * 0.9, false, 10 * MINUTE_MS],
      ['submitted', 0.65, true, 10 * MINUTE_MS],
      ['open', null, null, null],
      ['not-begun', null, null, null],
    ]);
  });

  test('are sorted by score from the lowest, those without one first, and by state', () => {
    const names = (order: 'score' | 'state') => sortedResults(rows, order).map(({ name }) => name);
    expect(names('score')).toEqual(['Dan', 'Eve', 'Ben', 'Cho', 'Ana']);
    expect(names('state')).toEqual(['Eve', 'Dan', 'Ben', 'Ana', 'Cho']);
  });

  test('sum up to who began, who handed in, the mean and the share that passed', () => {
    expect(quizSummary(rows)).toEqual({ learners: 5, started: 4, submitted: 3, meanScore: (0.8 + 0.65 * 0.9 + 0.65) / 3, passShare: 2 / 3 });
    expect(quizSummary([])).toEqual({ learners: 0, started: 0, submitted: 0, meanScore: null, passShare: null });
  });

  test('make a table', () => {
    const [head, ...body] = quizResultsTable(sortedResults(rows, 'name'));
    expect(head).toHaveLength(10);
    expect(body[1]).toEqual(['Ben', 'late', 1, 0.585, 'no', new Date(noon + MINUTE_MS).toISOString(), 10, 0, null, null]);
    expect(body[2]?.slice(7)).toEqual([0, new Date(noon + DAY_MS).toISOString(), null]);
    expect(body[4]).toEqual(['Eve', 'not-begun', 0, null, null, null, null, 0, null, null]);
  });
});

describe('other scores', () => {
  test('change who passes only where the counted score crosses the pass mark', () => {
    const scores = new Map([['a1', 0.5], ['b', 0.7], ['c', 0.9]].map(([id, score]) => [asId<AttemptId>(String(id)), Number(score)]));
    expect(passFlips(quiz, [ana, ben, cho, dan, eve], scores)).toEqual([
      { learnerId: 'Ana', passesNow: false }, { learnerId: 'Ben', passesNow: true },
    ]);
    expect(passFlips(aQuiz({ rules: { passMark: null } }), [ana, ben], scores)).toEqual([]);
  });
});
