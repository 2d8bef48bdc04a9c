import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import { asksTheSame } from '@/core/quiz/asking';
import { aQuiz } from '../builders/quiz';

const quiz = aQuiz();

describe('two quizzes ask the same', () => {
  test('whatever their dates, limits and marks, and however their formats and sections are listed', () => {
    const rules = { ...quiz.rules, timeLimitMinutes: 5, attemptsAllowed: 1, counts: 'mean' as const, passMark: 1, feedback: 'after-due' as const };
    const blueprint = { ...quiz.blueprint, formats: quiz.blueprint.formats.toReversed(), sectionIds: quiz.blueprint.sectionIds.toReversed() };
    expect(asksTheSame(quiz, { blueprint, rules })).toBe(true);
  });

  test('not with another number, format, section, share, order, mode, navigation or confidence', () => {
    const { blueprint, rules } = quiz;
    const others = [
      { blueprint: { ...blueprint, count: blueprint.count + 1 }, rules },
      { blueprint: { ...blueprint, formats: blueprint.formats.slice(1) }, rules },
      { blueprint: { ...blueprint, sectionIds: [asId<SectionId>('another')] }, rules },
      { blueprint: { ...blueprint, oldShare: 0.9 }, rules },
      { blueprint: { ...blueprint, order: blueprint.order === 'text' ? 'shuffled' as const : 'text' as const }, rules },
      { blueprint, rules: { ...rules, mode: rules.mode === 'exam' ? 'graded' as const : 'exam' as const } },
      { blueprint, rules: { ...rules, navigation: rules.navigation === 'free' ? 'one-way' as const : 'free' as const } },
      { blueprint, rules: { ...rules, asksConfidence: !rules.asksConfidence } },
    ];
    expect(others.map((other) => asksTheSame(quiz, other))).toEqual(others.map(() => false));
  });
});
