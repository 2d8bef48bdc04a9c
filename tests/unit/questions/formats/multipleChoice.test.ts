import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multipleChoiceQuestion } from '@/core/questions/formats/multipleChoice';
import { normaliseText } from '@/core/text';
import { anAsking, anyAsking, citySentence, listSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const wrong = ['speed', 'size', 'wealth', 'force', 'fame', 'luck'];

describe('a multiple choice', () => {
  test('has four items of a long list and three that are not of it', () => {
    const question = multipleChoiceQuestion(anAsking(aFact(listSentence), { ask: 'Which?', distractors: wrong }));
    expect(question).toMatchObject({ id: 'fact.list.multiple-choice', stem: 'Which? Choose every right one among these.' });
    expect(question?.answers).toHaveLength(4);
    expect(['trust', 'benefit', 'equality', 'consultation', 'respect']).toEqual(expect.arrayContaining([...(question?.answers ?? [])]));
    expect(question?.distractors).toHaveLength(3);
    expect(wrong).toEqual(expect.arrayContaining([...(question?.distractors ?? [])]));
  });

  test('has every item of a short list, and up to seven options', () => {
    const question = multipleChoiceQuestion(anAsking(aFact('It has [trust; benefit]{list}.'), { distractors: wrong }));
    expect([...(question?.answers ?? [])].sort()).toEqual(['benefit', 'trust']);
    expect(question?.distractors).toHaveLength(5);
  });

  test('is not made with fewer than three wrong options', () => {
    expect(multipleChoiceQuestion(anAsking(aFact(listSentence), { distractors: ['speed', 'size'] }))).toBeNull();
  });

  test('is made of lists only', () => {
    expect(multipleChoiceQuestion(anAsking(aFact(citySentence), { distractors: wrong }))).toBeNull();
  });

  test('is the same each time it is made', () => {
    const asking = anAsking(aFact(listSentence), { distractors: wrong });
    expect(multipleChoiceQuestion(asking)).toEqual(multipleChoiceQuestion(asking));
  });

  test('never repeats an option, nor has more than seven', () => {
    fc.assert(
      fc.property(anyAsking([listSentence, 'It has [trust; benefit]{list}.']), (asking) => {
        const question = multipleChoiceQuestion(asking);
        const options = question === null ? [] : [...question.answers, ...question.distractors].map(normaliseText);
        expect(new Set(options).size).toBe(options.length);
        expect(options.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
