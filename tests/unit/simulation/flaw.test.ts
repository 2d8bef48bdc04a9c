import { expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { QuestionId } from '@/core/ids';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { asReadersSeeIt } from '@/core/simulation/flaw';
import { keptChance } from '@/core/simulation/keptChance';
import { aSingleChoice } from '../builders/question';

const question = aSingleChoice({ answer: 'Dushanbe', distractors: ['Astana', 'Bishkek', 'Tashkent'] });
const choices = (flaw: Parameters<typeof asReadersSeeIt>[1], isKnown: boolean) => {
  const random = seededRandom('choices');
  return new Set(Array.from({ length: 50 }, () => {
    const response = simulatedResponse(asReadersSeeIt(question, flaw), isKnown, random);
    return response?.kind === 'choice' ? response.choice : null;
  }));
};

test('who knows the answer to a mis-keyed question chooses what is right in truth, and who does not may choose its key', () => {
  expect(choices('mis-keyed', true)).toEqual(new Set(['Astana']));
  expect(choices('mis-keyed', false)).toEqual(new Set(['Dushanbe', 'Bishkek', 'Tashkent']));
});

test('nobody chooses a dead distractor', () => {
  expect(choices('dead-distractor', true)).toEqual(new Set(['Dushanbe']));
  expect(choices('dead-distractor', false)).toEqual(new Set(['Bishkek', 'Tashkent']));
});

test('weeks later the attentive know more, and less than just after reading', () => {
  const chances = [0.5, 0.8, 0.97].map((attention) => keptChance(attention, asId<QuestionId>('a.b.single-choice')));
  expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  expect(chances[2]).toBeLessThan(0.97);
});
