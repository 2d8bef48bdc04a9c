import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuiz } from '@/core/questions/drawQuiz';
import type { Draw } from '@/core/questions/drawQuiz';
import { formats } from '@/core/questions/question';
import type { Format, GradedQuestion, Question } from '@/core/questions/question';
import { aQuestion } from '../builders/question';

/** The formats that ask one slot of a fact in words or by choice. */
const ofOneSlot: readonly Format[] = ['open', 'cloze', 'single-choice', 'multiple-choice', 'true-false', 'short-text', 'list-recall'];
const everyFormat = (fact: string, of: readonly Format[] = ofOneSlot): Question[] => of.map((format) => aQuestion(format, { fact }));
const facts = (count: number): string[] => Array.from({ length: count }, (_, index) => `fact-${index}`);
const draw = (questions: readonly Question[], parts: Partial<Draw> = {}): GradedQuestion[] =>
  drawQuiz({ questions, count: 5, seed: 'seed', previous: [], ...parts });
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

const anyQuestions = fc
  .uniqueArray(fc.record({ fact: fc.nat(8), format: fc.constantFrom(...formats) }), {
    selector: ({ fact, format }) => `${fact} ${format}`, maxLength: 40,
  })
  .map((all) => all.map(({ fact, format }) => aQuestion(format, { fact: `fact-${fact}` })));

describe('a quiz', () => {
  test('asks as many questions as it should, where there are as many facts', () => {
    expect(draw(facts(10).flatMap((fact) => everyFormat(fact)))).toHaveLength(5);
    expect(draw(facts(3).flatMap((fact) => everyFormat(fact)))).toHaveLength(3);
    expect(draw([])).toEqual([]);
  });

  test('takes the formats in turn', () => {
    const questions = facts(30).flatMap((fact) => everyFormat(fact));
    const counts = draw(questions, { count: 12 }).map(({ format }) => format).sort();
    expect(counts).toEqual([
      'cloze', 'cloze', 'list-recall', 'list-recall', 'multiple-choice', 'multiple-choice',
      'short-text', 'short-text', 'single-choice', 'single-choice', 'true-false', 'true-false',
    ]);
  });

  test('does not show the formats in a round', () => {
    const questions = facts(30).flatMap((fact) => everyFormat(fact));
    const firstSix = Array.from({ length: 20 }, (_, seed) =>
      new Set(draw(questions, { count: 12, seed: `seed ${seed}` }).slice(0, 6).map(({ format }) => format)).size);
    expect(firstSix.filter((different) => different === 6).length).toBeLessThan(5);
  });

  test('never asks what the learner rates', () => {
    expect(draw(facts(9).map((fact) => aQuestion('open', { fact })))).toEqual([]);
  });

  test('asks a fact at most once, never too much, and what there is to ask, for any questions, count and last draw', () => {
    fc.assert(
      fc.property(anyQuestions, fc.nat(10), fc.string(), fc.array(fc.nat(40)), (questions, count, seed, last) => {
        const previous = last.flatMap((index) => questions[index]?.id ?? []);
        const drawn = draw(questions, { count, seed, previous });
        const askable = new Set(questions.filter(({ format }) => format !== 'open').map(({ factId }) => factId));
        expect(new Set(drawn.map(({ factId }) => factId)).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(count, askable.size));
        expect(questions).toEqual(expect.arrayContaining(drawn));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same again for the same seed, and another for another', () => {
    const questions = facts(20).flatMap((fact) => everyFormat(fact));
    expect(draw(questions)).toEqual(draw(questions));
    const draws = new Set(Array.from({ length: 20 }, (_, seed) => idsOf(draw(questions, { seed: `seed ${seed}` })).join()));
    expect(draws.size).toBe(20);
  });
});

describe('the next quiz', () => {
  test('asks none of the facts just asked, while others are left', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const questions = facts(10).flatMap((fact) => everyFormat(fact));
        const before = draw(questions, { seed: first });
        const after = draw(questions, { seed: second, previous: idsOf(before) });
        const asked = new Set(before.map(({ factId }) => factId));
        expect(after.filter(({ factId }) => asked.has(factId))).toEqual([]);
      }),
    );
  });

  test('asks a fact again in other words, when the facts run out', () => {
    const questions = facts(4).flatMap((fact) => everyFormat(fact, ['cloze', 'true-false']));
    const before = idsOf(draw(questions, { count: 4 }));
    const after = idsOf(draw(questions, { count: 4, seed: 'next', previous: before }));
    expect(after).toHaveLength(4);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });

  test('repeats a question only where there is nothing else to ask', () => {
    const questions = [...everyFormat('a', ['cloze']), ...everyFormat('b', ['cloze', 'true-false'])];
    const after = draw(questions, { previous: idsOf(everyFormat('a', ['cloze'])), count: 1 });
    expect(after.map(({ factId }) => factId)).toEqual(['b']);
    const again = draw(questions, { previous: idsOf(questions), count: 2 });
    expect(again.map(({ factId }) => factId).sort()).toEqual(['a', 'b']);
  });

  test('is not disturbed by a question that there is no more', () => {
    const questions = facts(6).flatMap((fact) => everyFormat(fact, ['cloze']));
    const gone = idsOf([aQuestion('cloze', { fact: 'gone' })]);
    expect(draw(questions, { previous: gone })).toEqual(draw(questions));
  });
});
