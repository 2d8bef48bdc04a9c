import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trueFalseQuestion } from '@/core/questions/formats/trueFalse';
import { anAsking, anyAsking, citySentence, listSentence, yearSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const asked = (id: string, parts: Parameters<typeof anAsking>[1] = {}) =>
  trueFalseQuestion(anAsking(aFact(citySentence, { id }), { distractors: ['Osh'], ...parts }));
const ids = Array.from({ length: 200 }, (_, index) => `fact-${index}`);

describe('a true or false', () => {
  test('shows the statement, or the statement with a wrong text in the slot', () => {
    const stems = new Map(ids.map((id) => [asked(id)?.answer, asked(id)?.stem]));
    expect(stems).toEqual(new Map([
      [true, 'True or false? Dushanbe hosted the summit.'],
      [false, 'True or false? Osh hosted the summit.'],
    ]));
  });

  test('is about as often true as false over the first slots of facts', () => {
    const trueOnes = ids.filter((id) => asked(id)?.answer === true).length;
    // Of 200: 100 expected; four standard deviations are 28.
    expect(Math.abs(trueOnes - 100)).toBeLessThan(28);
  });

  test('is always false for a later slot, so that no two questions of a fact read the same', () => {
    expect(ids.some((id) => asked(id, { isFirst: false })?.answer === true)).toBe(false);
  });

  test('swaps the last item of a list for one that is not of it', () => {
    const asking = anAsking(aFact('It has [trust; benefit; equality]{list}.'), { isFirst: false, distractors: ['speed', 'size'] });
    expect(trueFalseQuestion(asking)).toMatchObject({ answer: false, stem: 'True or false? It has trust, benefit and speed.' });
  });

  test('is not made false without a wrong text, or with one that is far shorter', () => {
    expect(asked('fact', { isFirst: false, distractors: [] })).toBeNull();
    const long = anAsking(aFact('It is [the peaceful settlement of disputes]{term}.'), { isFirst: false, distractors: ['war'] });
    expect(trueFalseQuestion(long)).toBeNull();
  });

  test('tells what is judged, and what to put in its place where that can be typed', () => {
    const fact = aFact(citySentence, { notes: { city: { accept: ['Stalinabad'], distractors: ['Osh', 'Ufa'] } } });
    const key = { answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Osh', 'Ufa'] };
    expect(trueFalseQuestion(anAsking(fact, { isFirst: false }))).toMatchObject({ answer: false, asked: 'Osh', correction: key });
    const known = ids.map((id) => asked(id)).find((question) => question?.answer === true);
    expect(known).toMatchObject({ asked: 'Dushanbe', correction: { answer: 'Dushanbe', distractors: ['Osh'] } });
  });

  test('asks for no correction of a list or a part of a sentence', () => {
    const list = anAsking(aFact('It has [trust; benefit]{list}.'), { isFirst: false, distractors: ['speed'] });
    expect(trueFalseQuestion(list)).toMatchObject({ asked: 'trust and speed', correction: null });
    const clause = anAsking(aFact('It lasts [because it helps]{reason}.'), { isFirst: false, distractors: ['because of fear'] });
    expect(trueFalseQuestion(clause)).toMatchObject({ asked: 'because of fear', correction: null });
  });

  test('is true exactly when it says the statement', () => {
    fc.assert(
      fc.property(anyAsking([yearSentence, citySentence, listSentence]), fc.boolean(), (asking, isFirst) => {
        const question = trueFalseQuestion({ ...asking, isFirst });
        const isStatement = question?.stem === `True or false? ${asking.fact.statement}`;
        expect(question === null || question.answer === isStatement).toBe(true);
      }),
    );
  });
});
