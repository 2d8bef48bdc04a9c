import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, QuizId, SectionId } from '@/core/ids';
import { gradedFormats } from '@/core/quiz/blueprint';
import { builtInQuiz } from '@/core/quiz/quiz';
import { parseQuizKey, quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizName } from '@/core/quiz/quizKey';

const section = (id: string): SectionId => asId<SectionId>(id);
const course = {
  id: asId<CourseId>('sco'),
  sections: [{ id: section('origins'), title: 'Origins' }, { id: section('trade'), title: 'Trade' }],
};

describe('a quiz key', () => {
  test.each([
    [{ kind: 'section', sectionId: section('trade') }, 'section/trade'],
    [{ kind: 'practice', sectionId: section('trade') }, 'practice/trade'],
    [{ kind: 'course' }, 'course'],
    [{ kind: 'placement' }, 'placement'],
    [{ kind: 'class', quizId: asId<QuizId>('0199') }, 'class/0199'],
  ] as const satisfies readonly (readonly [QuizName, string])[])('of %o is %s, and is read again', (name, key) => {
    expect(quizKeyOf(name)).toBe(key);
    expect(parseQuizKey(key)).toEqual(name);
  });

  test.each(['', 'section', 'section/', 'section/a/b', 'class', 'exam/x', 'course/x', 'placement/', ' course', 'Section/x'])(
    'is not “%s”', (text) => {
      expect(parseQuizKey(text)).toBeNull();
    },
  );

  test('read from any text is written as that text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((id) => `section/${id}`), fc.string().map((id) => `class/${id}`)), (text) => {
        const name = parseQuizKey(text);
        if (name !== null) expect(quizKeyOf(name)).toBe(text);
      }),
    );
  });
});

describe('a quiz that a course has by itself', () => {
  test('of a section asks eight questions, two of them of what was read before, and the best attempt counts', () => {
    expect(builtInQuiz({ kind: 'section', sectionId: section('trade') }, course)).toEqual({
      key: 'section/trade', courseId: 'sco', title: 'Trade', classId: null,
      blueprint: { count: 8, formats: gradedFormats, sectionIds: ['trade'], oldShare: 0.25, order: 'shuffled' },
      rules: {
        mode: 'graded', timeLimitMinutes: null, attemptsAllowed: null, counts: 'best', passMark: null,
        feedback: 'after-submission', navigation: 'free', asksConfidence: true,
      },
      dates: { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 },
    });
  });

  test('to practise a section tells after each question, in the order of the text', () => {
    expect(builtInQuiz({ kind: 'practice', sectionId: section('trade') }, course)).toMatchObject({
      key: 'practice/trade', title: 'Practice: Trade', rules: { mode: 'practice', feedback: 'after-each' },
      blueprint: { sectionIds: ['trade'], oldShare: 0, order: 'text' },
    });
  });

  test('of the whole course asks of all sections, and to place a learner only once', () => {
    const blueprint = { count: 20, sectionIds: ['origins', 'trade'], oldShare: 0 };
    expect(builtInQuiz({ kind: 'course' }, course)).toMatchObject({ key: 'course', blueprint, rules: { attemptsAllowed: null } });
    expect(builtInQuiz({ kind: 'placement' }, course)).toMatchObject({ key: 'placement', blueprint, rules: { attemptsAllowed: 1 } });
  });

  test('is none of a section that the course lacks', () => {
    expect(builtInQuiz({ kind: 'section', sectionId: section('gone') }, course)).toBeNull();
    expect(builtInQuiz({ kind: 'practice', sectionId: section('gone') }, course)).toBeNull();
  });
});
