import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '@/core/quiz/history';
import { noon } from '../builders/card';
import { pastQuestions } from '../builders/pastQuestion';
import { aMatching, aTypedQuestion } from '../builders/question';

const of = (fact: string, format: 'cloze' | 'short-text' = 'cloze') => aTypedQuestion({ fact, format });

describe('what past attempts say', () => {
  test('is nothing where there were none', () => {
    expect(historyOf([])).toEqual({ recentQuestions: new Set(), recentFacts: new Set(), wrongFacts: new Set(), lastAskedAt: new Map() });
  });

  test('is which questions and facts the last two attempts asked, of whichever quiz', () => {
    const past = ['a', 'b', 'c'].flatMap((fact, index) => pastQuestions(`attempt ${fact}`, [of(fact)], 1, noon + index));
    const { recentQuestions, recentFacts, lastAskedAt } = historyOf(past);
    expect([...recentQuestions].sort()).toEqual(['b.slot.cloze', 'c.slot.cloze']);
    expect([...recentFacts].sort()).toEqual(['b', 'c']);
    expect(lastAskedAt).toEqual(new Map([['a', noon], ['b', noon + 1], ['c', noon + 2]]));
  });

  test('takes all questions of an attempt for recent, however many', () => {
    const many = Array.from({ length: 30 }, (_, index) => of(`fact ${index}`));
    expect(historyOf(pastQuestions('one', many, 1)).recentQuestions.size).toBe(30);
  });

  test('is which facts were not fully right when they were asked last, in whatever words', () => {
    const first = [...pastQuestions('1', [of('a'), of('b')], 0), ...pastQuestions('1', [of('c')], 1)];
    const second = [...pastQuestions('2', [of('a', 'short-text')], 1, noon + 1), ...pastQuestions('2', [of('c', 'short-text')], 0.5, noon + 1)];
    expect([...historyOf([...first, ...second]).wrongFacts].sort()).toEqual(['b', 'c']);
  });

  test('is of every fact that a question over several asked of', () => {
    const matching = aMatching({ pairs: [['SCO', '2001'], ['CSTO', '2002']] });
    const { recentFacts, wrongFacts } = historyOf(pastQuestions('1', [matching], 0.5));
    expect([[...recentFacts], [...wrongFacts]]).toEqual([['SCO', 'CSTO'], ['SCO', 'CSTO']]);
  });

  test('is the same in whatever order it is told, and never calls wrong or recent what was not asked', () => {
    const entry = fc.record({ attempt: fc.nat(5), fact: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.constantFrom(0, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const past = entries.flatMap(({ attempt, fact, score }) => pastQuestions(`${attempt}`, [of(fact)], score, noon + attempt));
        const history = historyOf(past);
        expect(historyOf([...past].reverse())).toEqual(history);
        const asked = new Set(entries.map(({ fact }) => fact));
        expect(new Set(history.lastAskedAt.keys())).toEqual(asked);
        for (const fact of [...history.wrongFacts, ...history.recentFacts]) expect(asked).toContain(fact);
        const attempts = new Set(entries.map(({ attempt }) => attempt));
        if (attempts.size <= 2) expect(new Set(history.recentFacts)).toEqual(asked);
      }),
    );
  });
});
