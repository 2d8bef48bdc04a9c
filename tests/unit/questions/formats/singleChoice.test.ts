import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleChoiceQuestion } from '@/core/questions/formats/singleChoice';
import { normaliseText } from '@/core/text';
import { anAsking, anyAsking, citySentence, clauseSentence, listSentence, yearSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const fact = aFact(citySentence);

describe('a single choice', () => {
  test('has the three best wrong options beside the right one', () => {
    const asking = anAsking(fact, { ask: 'Where?', distractors: ['Astana', 'Bishkek', 'Tashkent', 'Samarkand'] });
    expect(singleChoiceQuestion(asking)).toMatchObject({
      id: 'fact.city.single-choice', stem: 'Where? Choose one.', answer: 'Dushanbe', distractors: ['Astana', 'Bishkek', 'Tashkent'],
    });
  });

  test('is not made with fewer than three', () => {
    expect(singleChoiceQuestion(anAsking(fact, { distractors: ['Astana', 'Bishkek'] }))).toBeNull();
  });

  test('is not made of a list', () => {
    expect(singleChoiceQuestion(anAsking(aFact(listSentence), { distractors: ['a', 'b', 'c'] }))).toBeNull();
  });

  test('is made of a part of a sentence where the wrong ones are long enough to hide it', () => {
    const long = ['because it is weak', 'because it is new', 'because it is at war with all'];
    expect(singleChoiceQuestion(anAsking(aFact(clauseSentence), { distractors: long }))?.distractors).toEqual(long);
    expect(singleChoiceQuestion(anAsking(aFact(clauseSentence), { distractors: ['war', 'peace', 'trade'] }))).toBeNull();
  });

  test('never repeats an option', () => {
    fc.assert(
      fc.property(anyAsking([yearSentence, citySentence, clauseSentence]), (asking) => {
        const question = singleChoiceQuestion(asking);
        const options = question === null ? [] : [question.answer, ...question.distractors].map(normaliseText);
        expect(new Set(options).size).toBe(question === null ? 0 : 4);
      }),
    );
  });
});
