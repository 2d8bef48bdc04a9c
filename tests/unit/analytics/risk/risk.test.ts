import { describe, expect, test } from 'vitest';
import { riskOf } from '@/core/analytics/risk/risk';
import { behind, crams, failedQuizzes, fails, guesses, notBegun, stopped } from '@/core/analytics/risk/rules';
import type { LearnerSigns, QuizSign } from '@/core/analytics/risk/signs';
import { riskThresholdsSchema, thresholdsOfStored, usualThresholds } from '@/core/analytics/risk/thresholds';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';

/** Somebody who studies a little every day, and well. */
function theSigns(parts: Partial<LearnerSigns> = {}): LearnerSigns {
  return {
    joinedAt: noon - 60 * DAY_MS, firstActiveAt: noon - 55 * DAY_MS, lastActiveAt: noon - DAY_MS, dueNow: 12, reviewsLast7Days: 80,
    dailyReviews: Array.from({ length: 20 }, () => 15), timedAnswers: 64, rapidAnswers: 2, quizzes: [aQuiz(1, 7), aQuiz(2, 6)], ...parts,
  };
}

function aQuiz(position: number, right: number): QuizSign {
  return { quiz: { kind: 'section', position }, right, asked: 8 };
}

describe('a learner who gets on', () => {
  test('is at no risk', () => {
    expect(riskOf(theSigns(), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who has not begun', () => {
  const never = { firstActiveAt: null, lastActiveAt: null, dailyReviews: [], quizzes: [] };

  test('holds once they have been in the class for a week with nothing done', () => {
    expect(notBegun(theSigns({ ...never, joinedAt: noon - 7 * DAY_MS }), usualThresholds, noon)).toEqual({ kind: 'not-begun', daysSinceJoined: 7 });
    expect(notBegun(theSigns({ ...never, joinedAt: noon - 7 * DAY_MS + 1 }), usualThresholds, noon)).toBeNull();
  });

  test('does not hold for who has done anything', () => {
    expect(notBegun(theSigns({ lastActiveAt: noon - 50 * DAY_MS }), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who has stopped', () => {
  test('holds from a week without study on', () => {
    expect(stopped(theSigns({ lastActiveAt: noon - 9.5 * DAY_MS }), usualThresholds, noon)).toEqual({ kind: 'stopped', idleDays: 9 });
    expect(stopped(theSigns({ lastActiveAt: noon - 7 * DAY_MS + 1 }), usualThresholds, noon)).toBeNull();
  });

  test('says nothing of who has never begun', () => {
    expect(stopped(theSigns({ lastActiveAt: null }), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who is behind', () => {
  test('holds where more is due than was reviewed in a week, and it is much', () => {
    expect(behind(theSigns({ dueNow: 40, reviewsLast7Days: 39 }), usualThresholds, noon)).toEqual({ kind: 'behind', dueNow: 40, reviewsLast7Days: 39 });
    expect(behind(theSigns({ dueNow: 40, reviewsLast7Days: 40 }), usualThresholds, noon)).toBeNull();
    expect(behind(theSigns({ dueNow: 39, reviewsLast7Days: 1 }), usualThresholds, noon)).toBeNull();
  });

  test('leaves those who have stopped to their own rule', () => {
    expect(behind(theSigns({ dueNow: 90, reviewsLast7Days: 0, lastActiveAt: noon - 8 * DAY_MS }), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who crams', () => {
  test('holds where four weeks’ reviews were made on two days', () => {
    expect(crams(theSigns({ dailyReviews: [4, 50, 6, 40] }), usualThresholds, noon)).toEqual({ kind: 'crams', share: 0.9, reviews: 100 });
    expect(crams(theSigns({ dailyReviews: [20, 30, 21, 29] }), usualThresholds, noon)).toBeNull();
  });

  test('says nothing of few reviews, or of who began lately', () => {
    expect(crams(theSigns({ dailyReviews: [20, 19] }), usualThresholds, noon)).toBeNull();
    expect(crams(theSigns({ dailyReviews: [50, 50], firstActiveAt: noon - 13 * DAY_MS }), usualThresholds, noon)).toBeNull();
    expect(crams(theSigns({ dailyReviews: [] }), usualThresholds, noon)).toBeNull();
  });

  test('leaves those who have stopped to their own rule', () => {
    expect(crams(theSigns({ dailyReviews: [50, 50], lastActiveAt: noon - 8 * DAY_MS }), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who guesses', () => {
  test('holds where a quarter of the answers came at once', () => {
    expect(guesses(theSigns({ timedAnswers: 16, rapidAnswers: 4 }), usualThresholds, noon)).toEqual({ kind: 'guesses', rapidAnswers: 4, timedAnswers: 16 });
    expect(guesses(theSigns({ timedAnswers: 17, rapidAnswers: 4 }), usualThresholds, noon)).toBeNull();
    expect(guesses(theSigns({ timedAnswers: 15, rapidAnswers: 15 }), usualThresholds, noon)).toBeNull();
  });
});

describe('the rule for who fails quizzes', () => {
  test('holds from two quizzes on below half, and names the worst first', () => {
    const quizzes = [aQuiz(1, 4), aQuiz(4, 3), aQuiz(5, 1)];
    expect(fails(theSigns({ quizzes }), usualThresholds, noon)).toEqual({ kind: 'fails', quizzes: [aQuiz(5, 1), aQuiz(4, 3)] });
    expect(fails(theSigns({ quizzes: quizzes.slice(0, 2) }), usualThresholds, noon)).toBeNull();
  });

  test('fails no quiz that asked nothing', () => {
    expect(failedQuizzes({ quizzes: [{ ...aQuiz(1, 0), asked: 0 }] }, usualThresholds)).toEqual([]);
  });
});

describe('a risk', () => {
  test('lists all its reasons, the gravest first, and what else to know', () => {
    const signs = theSigns({ lastActiveAt: noon - 9 * DAY_MS, dueNow: 64, rapidAnswers: 60, quizzes: [aQuiz(4, 3)] });
    const risk = riskOf(signs, usualThresholds, noon);
    expect(risk?.reasons.map(({ kind }) => kind)).toEqual(['stopped', 'guesses']);
    expect(risk).toMatchObject({ dueNow: 64, worstQuiz: aQuiz(4, 3) });
  });

  test('does not say twice what a reason says', () => {
    const signs = theSigns({ dueNow: 90, quizzes: [aQuiz(4, 3), aQuiz(5, 3)] });
    expect(riskOf(signs, usualThresholds, noon)).toMatchObject({ reasons: [{ kind: 'fails' }, { kind: 'behind' }], dueNow: 0, worstQuiz: null });
  });

  test('goes by the thresholds given', () => {
    expect(riskOf(theSigns(), { ...usualThresholds, idleDays: 1 }, noon)?.reasons).toEqual([{ kind: 'stopped', idleDays: 1 }]);
  });
});

describe('thresholds', () => {
  test('are the usual ones where none are stored, or none that hold', () => {
    const own = { ...usualThresholds, idleDays: 14 };
    expect(thresholdsOfStored(own)).toEqual(own);
    expect([null, {}, { ...own, idleDays: 0 }, { ...own, more: 1 }].map(thresholdsOfStored)).toEqual(Array.from({ length: 4 }, () => usualThresholds));
  });

  test('have bounds that the usual ones keep', () => {
    expect(riskThresholdsSchema.safeParse(usualThresholds).success).toBe(true);
    expect(riskThresholdsSchema.safeParse({ ...usualThresholds, crammedShare: 1.01 }).success).toBe(false);
  });
});
