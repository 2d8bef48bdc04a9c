import { describe, expect, test } from 'vitest';
import { isKeyLongest, repeatedOption, rightDistractor } from '@/core/questions/checks/options';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../../builders/question';

const others = [aListRecall(), aTrueFalse(), anOpenQuestion()];

describe('a distractor', () => {
  test.each([
    ['the key of a choice', aSingleChoice({ distractors: ['Osh', 'DUSHANBE', 'Astana'] }), 'DUSHANBE'],
    ['one of several right options', aMultipleChoice({ distractors: ['speed', 'Trust', 'size'] }), 'Trust'],
    ['the key of a typed answer', aTypedQuestion({ distractors: ['dushanbe.'] }), 'dushanbe.'],
    ['an accepted answer', aTypedQuestion({ accepted: ['Stalinabad'], distractors: ['Osh', 'stalinabad'] }), 'stalinabad'],
  ])('is right where it reads as %s', (_, question, distractor) => {
    expect(rightDistractor(question)).toBe(distractor);
  });

  test('is wrong otherwise, and where there is none', () => {
    expect([aSingleChoice(), aMultipleChoice(), aTypedQuestion({ distractors: ['Osh'] }), ...others].map(rightDistractor)).toEqual(
      [null, null, null, null, null, null],
    );
  });
});

describe('an option', () => {
  test.each([
    ['two wrong ones', aSingleChoice({ distractors: ['Osh', 'Astana', 'the Osh'] }), 'osh'],
    ['the key and a wrong one', aSingleChoice({ distractors: ['Osh', 'Dushanbe', 'Astana'] }), 'dushanbe'],
    ['two right ones', aMultipleChoice({ answers: ['trust', 'Trust'] }), 'trust'],
  ])('is repeated where %s read the same', (_, question, option) => {
    expect(repeatedOption(question)).toBe(option);
  });

  test('is not where all differ, and where there is nothing to choose', () => {
    expect([aSingleChoice(), aMultipleChoice(), aTypedQuestion({ distractors: ['Osh', 'Osh'] }), ...others].map(repeatedOption)).toEqual(
      [null, null, null, null, null, null],
    );
  });
});

describe('a key', () => {
  test('gives itself away as the longest option of a choice by more than a third', () => {
    const distractors = ['war', 'trade', 'fifteen letters'];
    expect(isKeyLongest(aSingleChoice({ answer: 'x'.repeat(20), distractors }))).toBe(false);
    expect(isKeyLongest(aSingleChoice({ answer: 'x'.repeat(21), distractors }))).toBe(true);
  });

  test('has no options beside it in other formats', () => {
    expect(isKeyLongest(aTypedQuestion({ answer: 'x'.repeat(80), distractors: ['war'] }))).toBe(false);
    expect(isKeyLongest(aMultipleChoice({ answers: ['x'.repeat(80)] }))).toBe(false);
  });
});
