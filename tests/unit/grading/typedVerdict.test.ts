import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTypedRight } from '@/core/grading/typedText';
import { typedVerdict } from '@/core/grading/typedVerdict';

const key = { answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Tashkent'] };

describe('the verdict on a typed answer', () => {
  test('is right for the key and for what is accepted, however it is written', () => {
    expect(typedVerdict(key, ' dushanbe. ')).toEqual({ kind: 'right' });
    expect(typedVerdict(key, 'Stalinabad')).toEqual({ kind: 'right' });
  });

  test('tells how what was meant is spelt', () => {
    expect(typedVerdict(key, 'Dushanbee')).toEqual({ kind: 'misspelt', right: 'Dushanbe' });
    expect(typedVerdict(key, 'Stalinabat')).toEqual({ kind: 'misspelt', right: 'Stalinabad' });
  });

  test('tells the difference from the key where it is wrong', () => {
    expect(typedVerdict(key, 'Tashkent')).toEqual({
      kind: 'wrong', difference: [{ kind: 'extra', text: 'Tashkent' }, { kind: 'missing', text: 'Dushanbe' }],
    });
    expect(typedVerdict(key, ' ')).toEqual({ kind: 'wrong', difference: [{ kind: 'missing', text: 'Dushanbe' }] });
  });

  test('is wrong exactly where the answer is not right', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('Dushanbe', 'Dushnbe', 'Stalinabat', 'Tashkent'));
    fc.assert(fc.property(text, (typed) => {
      expect(typedVerdict(key, typed).kind !== 'wrong').toBe(isTypedRight(key, typed));
    }));
  });
});
