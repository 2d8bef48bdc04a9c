import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateQuestions } from '@/core/questions/generate';
import type { GradedQuestion } from '@/core/questions/question';
import { questionView } from '@/core/questions/view';
import { theScoCourse } from '../builders/course';
import {
  aDate, aGap, aListRecall, aMultiCloze, aMultipleChoice, aNumber, anOrdering, aSingleChoice, aTrueFalse, aTypedQuestion,
} from '../builders/question';

const secret = { fact: 'KEY-fact', stem: 'Which?', explanation: 'KEY-explanation' };
const seeds = Array.from({ length: 100 }, (_, index) => `seed ${index}`);
const optionsOf = (question: GradedQuestion, seed: string): readonly string[] => {
  const { form } = questionView(question, seed);
  return form.kind === 'choice' || form.kind === 'choices' ? form.options : [];
};

describe('what a learner sees of a question', () => {
  test.each([
    [aSingleChoice(), 'choice'],
    [aMultipleChoice(), 'choices'],
    [aTrueFalse(), 'truth'],
    [aTypedQuestion({ format: 'cloze' }), 'text'],
    [aTypedQuestion({ format: 'short-text' }), 'text'],
    [aListRecall(), 'list'],
  ])('is its format, its stem and how it is answered: $format', (question, kind) => {
    const view = questionView(question, 'seed');
    expect(view).toMatchObject({ format: question.format, stem: question.stem, form: { kind } });
    expect(Object.keys(view)).toEqual(['format', 'stem', 'form']);
  });

  test.each([
    [aSingleChoice(secret)],
    [aMultipleChoice(secret)],
    [aTrueFalse(secret)],
    [aTypedQuestion({ ...secret, answer: 'KEY-answer', accepted: ['KEY-accepted'], distractors: ['KEY-distractor'] })],
    [aTrueFalse({ ...secret, answer: false, correction: { answer: 'KEY-answer', accepted: ['KEY-accepted'], distractors: [] } })],
    [aNumber({ ...secret, answer: 'KEY-answer', accepted: ['KEY-accepted'], distractors: ['KEY-distractor'], unit: 'KEY-unit' })],
    [aDate({ ...secret, answer: 'KEY-answer', accepted: ['KEY-accepted'], distractors: ['KEY-distractor'] })],
    [aMultiCloze({ ...secret, gaps: [aGap('KEY-slot', 'KEY-answer')] })],
    [anOrdering({ ...secret, items: [['one', 'KEY-place'], ['two', 'KEY-place']] })],
    [aListRecall({ ...secret, items: ['KEY-item', { text: 'KEY-other', accepted: ['KEY-accepted'] }] })],
  ])('has no id, explanation, answer or accepted answer in it: $format', (question) => {
    expect(JSON.stringify(questionView(question, 'seed'))).not.toContain('KEY');
  });

  test.each([
    [aTrueFalse({ answer: true }), aTrueFalse({ answer: false })],
    [
      aTrueFalse({ answer: true, asked: 'Osh', correction: { answer: 'Osh', accepted: [], distractors: [] } }),
      aTrueFalse({ answer: false, asked: 'Osh', correction: { answer: 'Dushanbe', accepted: [], distractors: [] } }),
    ],
    [aTypedQuestion({ answer: 'Osh' }), aTypedQuestion({ answer: 'Dushanbe', accepted: ['Stalinabad'] })],
    [aListRecall({ items: ['trust', 'equality'] }), aListRecall({ items: ['speed', 'size'] })],
    [
      aSingleChoice({ answer: '2001', distractors: ['2002', '2003', '2004'] }),
      aSingleChoice({ answer: '2004', distractors: ['2003', '2001', '2002'] }),
    ],
  ])('is the same whatever the key: $0.format', (one, other) => {
    expect(questionView(one, 'seed')).toEqual(questionView(other, 'seed'));
  });

  test('tells how many items a list has', () => {
    expect(questionView(aListRecall({ items: ['a', 'b', 'c'] }), 'seed').form).toEqual({ kind: 'list', count: 3 });
  });
});

describe('options', () => {
  test('are all there, the key at every place about as often', () => {
    const places = seeds.map((seed) => optionsOf(aSingleChoice(), seed).indexOf('Dushanbe'));
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
    // Of 100: 25 expected at each place; four standard deviations are 17.
    for (const place of [0, 1, 2, 3]) expect(Math.abs(places.filter((one) => one === place).length - 25)).toBeLessThan(18);
  });

  test('that are numbers stand in their natural order, whatever the seed', () => {
    const question = aSingleChoice({ answer: '1000', distractors: ['900', '2', '30'] });
    expect(new Set(seeds.map((seed) => optionsOf(question, seed).join()))).toEqual(new Set(['2,30,900,1000']));
  });

  test('stand in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(optionsOf(aMultipleChoice(), seed)).toEqual(optionsOf(aMultipleChoice(), seed));
      }),
    );
  });

  test('of any question of the first course are its right and wrong ones, nothing more', () => {
    const graded = generateQuestions(theScoCourse())
      .filter((question) => question.format !== 'open')
      .filter(({ format }) => !['multi-cloze', 'matching', 'ordering', 'categorise'].includes(format));
    fc.assert(
      fc.property(fc.constantFrom(...graded), fc.string(), (question, seed) => {
        const right = question.format === 'single-choice' ? [question.answer] : [];
        const several = question.format === 'multiple-choice' ? question.answers : [];
        const isChoice = right.length + several.length > 0;
        const wrong = isChoice && 'distractors' in question ? question.distractors : [];
        expect([...optionsOf(question, seed)].sort()).toEqual([...right, ...several, ...wrong].sort());
      }),
      { numRuns: 500 },
    );
  });
});
