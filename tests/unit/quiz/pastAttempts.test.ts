import { describe, expect, test } from 'vitest';
import { pastAttempts } from '@/core/quiz/pastAttempts';
import type { Quiz } from '@/core/quiz/quiz';
import { isLate } from '@/core/quiz/timing';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz, aSubmittedAttempt } from '../builders/quiz';

const [first, second, third] = [aSubmittedAttempt(0.75, noon), aSubmittedAttempt(0.5, noon + 10), aSubmittedAttempt(0.75, noon + 20)];
const attempts = [second, first, third, anOpenAttempt(noon + 30)];

const learners = (quiz: Quiz, releasedAt: number | null = null) => ({ quiz, extension: null, releasedAt });

function counting(counts: 'best' | 'last' | 'mean'): (string | number)[] {
  return pastAttempts(learners(aQuiz({ rules: { counts } })), attempts, noon).filter((one) => one.counts).map(({ attemptId }) => attemptId);
}

describe('the attempts at a quiz', () => {
  test('are told newest first, an open one without a score', () => {
    const told = pastAttempts(learners(aQuiz()), attempts, noon);
    expect(told.map(({ score }) => score)).toEqual([null, 0.75, 0.5, 0.75]);
    expect(told[0]).toMatchObject({ submittedAt: null, isLate: false, counts: false });
  });

  test('count as the quiz says: the best, of equals the newer; the last; or all that were submitted', () => {
    expect(counting('best')).toEqual([third.attemptId]);
    expect(counting('last')).toEqual([third.attemptId]);
    expect(counting('mean')).toEqual([third.attemptId, second.attemptId, first.attemptId]);
  });

  test('are worth less when they are late, so that a better one may count for less', () => {
    const quiz = aQuiz({ rules: { counts: 'best' }, dates: { dueAt: noon + 5, closesAt: noon + DAY_MS, latePenaltyPerDay: 0.5 } });
    const told = pastAttempts(learners(quiz), [aSubmittedAttempt(0.5, noon), aSubmittedAttempt(0.75, noon + 10)], noon);
    expect(told.map(({ score, isLate: late, counts }) => [score, late, counts])).toEqual([[0.375, true, false], [0.5, false, true]]);
  });

  test('do not tell which is the best while scores are kept back', () => {
    const quiz = aQuiz({ rules: { mode: 'exam', counts: 'best' } });
    const told = pastAttempts(learners(quiz, noon + DAY_MS), [first, second], noon + 20);
    expect(told.map(({ score, counts }) => [score, counts])).toEqual([[null, false], [null, false]]);
  });
});

test('what is late is late by the own due date where there is one', () => {
  const { dates } = aQuiz({ dates: { dueAt: noon } });
  expect([0, 1].map((after) => isLate(noon + after, dates, null))).toEqual([false, true]);
  expect(isLate(noon + 1, dates, anExtension({ dueAt: noon + DAY_MS }))).toBe(false);
  expect(isLate(noon + 1, aQuiz().dates, null)).toBe(false);
});
