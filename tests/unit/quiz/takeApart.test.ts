import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GradedQuestion } from '@/core/questions/question';
import { candidateOf, rankOwn } from '@/core/quiz/candidate';
import type { Candidate } from '@/core/quiz/candidate';
import { historyOf } from '@/core/quiz/history';
import { takeApart } from '@/core/quiz/takeApart';
import { aMatching, aTypedQuestion } from '../builders/question';

const candidates = (questions: readonly GradedQuestion[]): Candidate[] => questions.map((question) => candidateOf(question, historyOf([])));
const take = (questions: readonly GradedQuestion[], count: number, drawn: readonly Candidate[] = []): string[] =>
  takeApart(candidates(questions), count, rankOwn(count), drawn).map(({ question }) => question.id);
const asking = (fact: string, stem: string, answer: string): GradedQuestion => aTypedQuestion({ fact, stem, answer });

describe('questions taken apart', () => {
  const where = asking('a', 'Where did they meet?', 'Dushanbe');
  const who = asking('b', 'Who met in Dushanbe?', 'ministers');
  const when = asking('c', 'When?', '2014');

  test('are as many as asked for, after those drawn already', () => {
    expect(take([where, when], 1)).toEqual(['a.slot.short-text']);
    expect(take([when], 1, candidates([where]))).toEqual(['a.slot.short-text', 'c.slot.short-text']);
    expect(take([where, when], 0)).toEqual([]);
    expect(take([], 3)).toEqual([]);
  });

  test('leave out what tells the answer of one that is there, whichever was first', () => {
    expect(take([where, who, when], 3)).toEqual(['a.slot.short-text', 'c.slot.short-text']);
    expect(take([who, where, when], 3)).toEqual(['b.slot.short-text', 'c.slot.short-text']);
    expect(take([who, when], 2, candidates([where]))).toEqual(['a.slot.short-text', 'c.slot.short-text']);
  });

  test('leave out what asks of the same fact, also as one of several', () => {
    const set = aMatching({ fact: 'set', pairs: [['a', 'one'], ['x', 'two']] });
    expect(take([where, set, when], 3)).toEqual(['a.slot.short-text', 'c.slot.short-text']);
    expect(take([when], 1, candidates([asking('c', 'In which year?', '2013')]))).toEqual(['c.slot.short-text']);
  });

  test('that were not fit stop nothing that is', () => {
    const others = [who, asking('d', 'Dushanbe is where?', 'Tajikistan'), asking('e', 'How many?', 'six')];
    expect(take([where, ...others], 2)).toEqual(['a.slot.short-text', 'e.slot.short-text']);
  });

  test('cannot be added to: whatever is left out clashes, or there were enough', () => {
    const word = fc.constantFrom('trade', 'border', 'loan', 'summit', 'river');
    const any = fc.array(fc.record({ fact: fc.nat(6), stem: word, answer: word }), { maxLength: 10 });
    fc.assert(
      fc.property(any, fc.nat(6), (all, count) => {
        const questions = all.map(({ fact, stem, answer }) => asking(`${fact}`, stem, answer));
        const taken = takeApart(candidates(questions), count, rankOwn(count), []);
        expect(taken.length).toBeLessThanOrEqual(count);
        if (taken.length === count) return;
        for (const left of candidates(questions.filter((question) => !taken.some((one) => one.question === question)))) {
          expect(takeApart([left], 1, rankOwn(1), taken)).toHaveLength(taken.length);
        }
      }),
    );
  });
});
