import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import type { GradedFormat, GradedQuestion, Question } from '@/core/questions/question';
import { gradedFormats } from '@/core/quiz/blueprint';
import type { Blueprint } from '@/core/quiz/blueprint';
import { drawQuiz } from '@/core/quiz/draw';
import type { Draw } from '@/core/quiz/draw';
import { giveEachOtherAway, tellingOf } from '@/core/quiz/givesAway';
import { noon } from '../builders/card';
import { pastQuestions } from '../builders/pastQuestion';
import { aMatching, anOpenQuestion, aSingleChoice, aTrueFalse, aTypedQuestion } from '../builders/question';

const sectionOrder = ['one', 'two', 'three'].map((id) => asId<SectionId>(id));
const someFormats = ['cloze', 'short-text', 'single-choice', 'true-false'] as const;
type SomeFormat = (typeof someFormats)[number];

interface Parts {
  readonly section?: string;
  readonly paragraph?: number;
}

/** A question whose words no other fact's question has. */
function ask(fact: string, format: SomeFormat, { section = 'one', paragraph = 1 }: Parts = {}): GradedQuestion {
  const parts = { fact, stem: `What of ${fact}s?`, answer: `key-${fact}` };
  const made = {
    cloze: () => aTypedQuestion({ ...parts, format: 'cloze' }),
    'short-text': () => aTypedQuestion(parts),
    'single-choice': () => aSingleChoice({ ...parts, distractors: [`${fact}x`, `${fact}y`] }),
    'true-false': () => aTrueFalse({ fact, stem: parts.stem, asked: parts.answer }),
  }[format]();
  return { ...made, sectionId: asId<SectionId>(section), paragraph };
}

const names = (count: number, prefix = 'fact'): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const inEvery = (facts: readonly string[], parts: Parts = {}, formats: readonly SomeFormat[] = someFormats): GradedQuestion[] =>
  facts.flatMap((fact) => formats.map((format) => ask(fact, format, parts)));

function draw(questions: readonly Question[], parts: Partial<Blueprint & Omit<Draw, 'blueprint' | 'questions'>> = {}): GradedQuestion[] {
  const { seed = 'seed', history = [], ...blueprint } = parts;
  return drawQuiz({
    blueprint: { count: 5, formats: gradedFormats, sectionIds: sectionOrder.slice(0, 1), oldShare: 0, order: 'shuffled', ...blueprint },
    questions, sectionOrder, seed, history,
  });
}
const factsOf = (questions: readonly Question[]) => questions.map(({ factId }) => factId);
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const countOf = (questions: readonly GradedQuestion[], section: string): number => questions.filter(({ sectionId }) => sectionId === section).length;

const anyQuestions = fc
  .uniqueArray(fc.record({ fact: fc.nat(20), format: fc.constantFrom(...someFormats), section: fc.constantFrom('one', 'two', 'three') }), {
    selector: ({ fact, format }) => `${fact} ${format}`, maxLength: 50,
  })
  .map((all) => all.map(({ fact, format, section }) => ask(`fact${fact}`, format, { section })));
const anyHistory = fc.array(fc.record({ attempt: fc.nat(4), fact: fc.nat(20), format: fc.constantFrom(...someFormats), score: fc.constantFrom(0, 0.5, 1) }), { maxLength: 30 })
  .map((all) => all.flatMap(({ attempt, fact, format, score }) => pastQuestions(`attempt ${attempt}`, [ask(`fact${fact}`, format)], score, noon + attempt)));

describe('a quiz', () => {
  test('asks as many questions as it should, where there are as many facts', () => {
    expect(draw(inEvery(names(10)))).toHaveLength(5);
    expect(draw(inEvery(names(3)))).toHaveLength(3);
    expect(draw([])).toEqual([]);
  });

  test('takes the formats in turn, and only those that it may', () => {
    const counts = draw(inEvery(names(30)), { count: 8 }).map(({ format }) => format).sort();
    expect(counts).toEqual(['cloze', 'cloze', 'short-text', 'short-text', 'single-choice', 'single-choice', 'true-false', 'true-false']);
    const two: readonly GradedFormat[] = ['cloze', 'true-false'];
    expect(draw(inEvery(names(30)), { count: 4, formats: two }).map(({ format }) => format).sort()).toEqual(['cloze', 'cloze', 'true-false', 'true-false']);
  });

  test('never asks what the learner rates, nor of a section that it is not about', () => {
    expect(draw(names(9).map((fact) => anOpenQuestion({ fact })))).toEqual([]);
    expect(draw(inEvery(names(9), { section: 'two' }))).toEqual([]);
  });

  test('is not changed by questions of sections that it does not draw from', () => {
    fc.assert(
      fc.property(anyQuestions, anyHistory, fc.constantFrom(0, 0.4), fc.string(), (questions, history, oldShare, seed) => {
        const parts = { count: 6, sectionIds: sectionOrder.slice(1, 2), oldShare, history, seed };
        const sections = oldShare === 0 ? ['two'] : ['one', 'two'];
        expect(draw(questions.filter(({ sectionId }) => sections.includes(sectionId)), parts)).toEqual(draw(questions, parts));
      }),
      { numRuns: 50 },
    );
  });

  test('over many sections spreads its questions over them evenly', () => {
    const questions = [...inEvery(names(30, 'a')), ...inEvery(names(4, 'b'), { section: 'two' }), ...inEvery(names(9, 'c'), { section: 'three' })];
    const drawn = draw(questions, { count: 12, sectionIds: sectionOrder });
    expect(['one', 'two', 'three'].map((section) => countOf(drawn, section))).toEqual([4, 4, 4]);
    const more = draw(questions, { count: 20, sectionIds: sectionOrder });
    expect(['one', 'two', 'three'].map((section) => countOf(more, section))).toEqual([8, 4, 8]);
  });

  test('in the order of the text goes by section and paragraph', () => {
    const questions = [ask('a', 'cloze', { section: 'two', paragraph: 9 }), ask('b', 'cloze', { paragraph: 7 }), ask('c', 'cloze', { paragraph: 3 })];
    expect(factsOf(draw(questions, { sectionIds: sectionOrder, order: 'text' }))).toEqual(['c', 'b', 'a']);
  });

  test('is the same again for the same seed, in whatever order questions and history are told, and another for another', () => {
    fc.assert(
      fc.property(anyQuestions, anyHistory, fc.string(), (questions, history, seed) => {
        const parts = { count: 8, sectionIds: sectionOrder.slice(1), oldShare: 0.3, seed };
        expect(draw([...questions].reverse(), { ...parts, history: [...history].reverse() })).toEqual(draw(questions, { ...parts, history }));
      }),
      { numRuns: 200 },
    );
    const draws = new Set(names(20).map((seed) => idsOf(draw(inEvery(names(20)), { seed })).join()));
    expect(draws.size).toBe(20);
  });
});

describe('questions of a quiz', () => {
  test('never answer each other: fewer are asked where there are too few', () => {
    const one = aTypedQuestion({ fact: 'a', stem: 'Where was the charter signed?', answer: 'Dushanbe' });
    const telling = aTypedQuestion({ fact: 'b', stem: 'Who met in Dushanbe?', answer: 'ministers' });
    const apart = aTypedQuestion({ fact: 'c', stem: 'In which year?', answer: '2014' });
    for (const seed of names(10)) {
      const facts = factsOf(draw([one, telling, apart], { seed }));
      expect(facts).toHaveLength(2);
      expect(facts).toContain('c');
    }
  });

  test('are of different facts, tell no key, are none too many, and of no more old material than the share', () => {
    const share = fc.constantFrom(0, 0.25, 0.5, 1);
    fc.assert(
      fc.property(anyQuestions, anyHistory, fc.nat(12), share, fc.string(), (questions, history, count, oldShare, seed) => {
        const drawn = draw(questions, { count, oldShare, seed, history, sectionIds: sectionOrder.slice(1, 2) });
        expect(new Set(factsOf(drawn)).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(count);
        expect(questions).toEqual(expect.arrayContaining(drawn));
        const tellings = drawn.map(tellingOf);
        tellings.forEach((telling, index) => {
          expect(tellings.slice(index + 1).some((other) => giveEachOtherAway(telling, other))).toBe(false);
        });
        expect(countOf(drawn, 'one')).toBeLessThanOrEqual(Math.round(count * oldShare));
        expect(countOf(drawn, 'three')).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('whose words do not meet are as many as asked, or as there are facts', () => {
    const ofOne = anyQuestions.map((all) => all.map((question) => ({ ...question, sectionId: sectionOrder[0] ?? question.sectionId })));
    fc.assert(
      fc.property(ofOne, anyHistory, fc.nat(12), fc.string(), (questions, history, count, seed) => {
        expect(draw(questions, { count, history, seed })).toHaveLength(Math.min(count, new Set(factsOf(questions)).size));
      }),
    );
  });
});

test('a question over many facts does not make a quiz shorter', () => {
  const facts = names(8);
  const all = aMatching({ fact: 'all', pairs: facts.slice(0, 4).map((fact) => [fact, `right-${fact}`]) });
  const questions = [all, ...inEvery(facts, {}, ['cloze', 'true-false'])];
  expect(names(30).map((seed) => draw(questions, { count: 7, seed }).length)).toEqual(names(30).map(() => 7));
});

describe('old material', () => {
  const questions = [...inEvery(names(20, 'old')), ...inEvery(names(20, 'new'), { section: 'two' }), ...inEvery(names(9, 'later'), { section: 'three' })];
  const second = { sectionIds: sectionOrder.slice(1, 2) };

  test.each([[8, 0.25, 2], [8, 0.3, 2], [10, 0.25, 3], [8, 1, 8], [8, 0, 0]])('of %i questions and a share of %d is %i', (count, oldShare, expected) => {
    const drawn = draw(questions, { ...second, count, oldShare });
    expect([countOf(drawn, 'one'), countOf(drawn, 'two'), countOf(drawn, 'three')]).toEqual([expected, count - expected, 0]);
  });

  test('that there is not is made up for by the quiz’s own sections, but not the other way round', () => {
    expect(draw(questions, { count: 8, oldShare: 0.25 })).toHaveLength(8);
    const few = [...inEvery(names(20, 'old')), ...inEvery(names(3, 'new'), { section: 'two' })];
    const drawn = draw(few, { ...second, count: 8, oldShare: 0.25 });
    expect([countOf(drawn, 'one'), countOf(drawn, 'two')]).toEqual([2, 3]);
  });

  test('is first what was answered wrong, then what was longest unseen', () => {
    const olds = names(5, 'old').map((fact) => ask(fact, 'cloze'));
    const own = inEvery(names(20, 'new'), { section: 'two' });
    const history = olds.flatMap((question, index) => pastQuestions(`attempt ${index}`, [question], index === 2 ? 0 : 1, noon + index));
    const drawnOld = (count: number): string[] =>
      factsOf(draw([...olds, ...own], { ...second, count: count * 2, oldShare: 0.5, history })).filter((fact) => fact.startsWith('old')).sort();
    expect(drawnOld(1)).toEqual(['old2']);
    expect(drawnOld(2)).toEqual(['old0', 'old2']);
    expect(drawnOld(3)).toEqual(['old0', 'old1', 'old2']);
  });
});

describe('the next quiz', () => {
  const questions = inEvery(names(15));

  test('asks nothing that was right in the last two attempts, while there is other to ask', () => {
    const first = draw(questions, { seed: 'first' });
    const second = draw(questions, { seed: 'second', history: pastQuestions('1', first, 1, noon) });
    const third = draw(questions, { seed: 'third', history: [...pastQuestions('1', first, 1, noon), ...pastQuestions('2', second, 1, noon + 1)] });
    expect(new Set(factsOf([...first, ...second, ...third])).size).toBe(15);
  });

  test('may ask again what was asked three attempts ago', () => {
    const few = inEvery(names(3), {}, ['cloze']);
    const history = few.flatMap((question, index) => pastQuestions(`${index}`, [question], 1, noon + index));
    expect(factsOf(draw(few, { count: 1, history }))).toEqual(['fact0']);
  });

  test('asks what was wrong again, in other words, before anything else', () => {
    const wrong = [ask('fact3', 'cloze'), ask('fact7', 'true-false')];
    const drawn = draw(questions, { count: 6, history: pastQuestions('1', wrong, 0.5, noon) });
    expect(factsOf(drawn)).toEqual(expect.arrayContaining(['fact3', 'fact7']));
    expect(idsOf(drawn)).not.toEqual(expect.arrayContaining([wrong[0]?.id]));
    expect(idsOf(drawn)).not.toEqual(expect.arrayContaining([wrong[1]?.id]));
  });

  test('is not only what was wrong: half of it', () => {
    const wrong = names(8).map((fact) => ask(fact, 'cloze'));
    const drawn = draw(questions, { count: 6, history: pastQuestions('1', wrong, 0, noon) });
    expect(drawn.filter(({ factId }) => factsOf(wrong).includes(factId)).length).toBeGreaterThanOrEqual(3);
    const fresh = inEvery(names(8)).concat(inEvery(names(60, 'fresh')));
    const mixed = names(30).map((seed) => draw(fresh, { count: 6, seed, history: pastQuestions('1', wrong, 0, noon) }));
    expect(mixed.every((one) => one.some(({ factId }) => factId.startsWith('fresh')))).toBe(true);
  });

  test('forgets a wrong answer that was put right since', () => {
    const [question] = [ask('fact3', 'cloze')];
    const history = [...pastQuestions('1', [question], 0, noon), ...pastQuestions('2', [question], 1, noon + 1)];
    expect(factsOf(draw(questions, { count: 14, history }))).not.toContain('fact3');
  });

  test('asks a fact again in other words, when the facts run out, and in the same only where there are no others', () => {
    const few = inEvery(names(4), {}, ['cloze', 'true-false']);
    const before = draw(few, { count: 4 });
    const after = draw(few, { count: 4, seed: 'next', history: pastQuestions('1', before, 1, noon) });
    expect(after).toHaveLength(4);
    expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toEqual([]);
    const same = inEvery(names(4), {}, ['cloze']);
    expect(draw(same, { count: 4, history: pastQuestions('1', same, 1, noon) })).toHaveLength(4);
  });

  test('is not disturbed by a question that there is no more', () => {
    expect(draw(questions, { history: pastQuestions('1', [ask('gone', 'cloze')], 0, noon) })).toEqual(draw(questions));
  });
});
