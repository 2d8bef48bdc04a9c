import { describe, expect, test } from 'vitest';
import type { Response } from '@/core/grading/response';
import { responseSchema } from '@/core/grading/responseSchema';

describe('a response from a client', () => {
  test.each<Response>([
    { kind: 'choice', choice: 'Osh' },
    { kind: 'choices', choices: [] },
    { kind: 'choices', choices: ['trust', 'equality'] },
    { kind: 'truth', value: false },
    { kind: 'text', text: '' },
    { kind: 'text', text: 'x'.repeat(10_000) },
    { kind: 'list', items: Array.from({ length: 50 }, () => 'trust') },
    { kind: 'truth', value: false, correction: 'Osh' },
    { kind: 'gaps', texts: ['Osh', ''] },
    { kind: 'pairs', choices: ['2001', null] },
    { kind: 'order', items: ['b', 'a'] },
    { kind: 'categories', choices: [null, 'member'] },
  ])('of a known form is taken as it is', (response) => {
    expect(responseSchema.parse(response)).toEqual(response);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a bare text', 'Osh'],
    ['an unknown form', { kind: 'essay', text: 'Osh' }],
    ['no form', { text: 'Osh' }],
    ['the part of another form', { kind: 'choice', text: 'Osh' }],
    ['a part too many, such as a score of its own', { kind: 'text', text: 'Osh', score: 1 }],
    ['a truth in words', { kind: 'truth', value: 'true' }],
    ['a text over 10,000 characters', { kind: 'text', text: 'x'.repeat(10_001) }],
    ['more than 50 items', { kind: 'list', items: Array.from({ length: 51 }, () => '') }],
    ['more than 50 choices', { kind: 'choices', choices: Array.from({ length: 51 }, () => '') }],
    ['more than 50 pairs', { kind: 'pairs', choices: Array.from({ length: 51 }, () => null) }],
    ['a gap without a text', { kind: 'gaps', texts: [null] }],
    ['an item that is no text', { kind: 'list', items: ['trust', 7] }],
  ])('is refused with %s', (_, sent) => {
    expect(responseSchema.safeParse(sent).success).toBe(false);
  });
});
