import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import type { GradedFormat } from '@/core/questions/question';
import { candidateOf, firstOf, rankOld, rankOwn } from '@/core/quiz/candidate';
import type { Candidate, Tally } from '@/core/quiz/candidate';
import { historyOf } from '@/core/quiz/history';
import { noon } from '../builders/card';
import { pastQuestions } from '../builders/pastQuestion';
import { aMatching, aTypedQuestion } from '../builders/question';

interface CandidateParts extends Partial<Omit<Candidate, 'question' | 'facts'>> {
  readonly section?: string;
  readonly format?: 'cloze' | 'short-text';
}

function aCandidate(fact: string, { section = 'one', format = 'cloze', ...parts }: CandidateParts = {}): Candidate {
  const question = { ...aTypedQuestion({ fact, format }), sectionId: asId<SectionId>(section) };
  return { question, facts: [question.factId], staleness: 0, wasWrong: false, lastAskedAt: -Infinity, ...parts };
}

function aTally(sections: Record<string, number> = {}, formats: Partial<Record<GradedFormat, number>> = {}, wrong = 0): Tally {
  const byFormat = new Map(Object.entries(formats).map(([format, count]) => [format as GradedFormat, count]));
  return { bySection: new Map(Object.entries(sections).map(([id, count]) => [asId<SectionId>(id), count])), byFormat, wrong };
}

const factOf = (candidate: Candidate | undefined): string | undefined => candidate?.question.factId;

describe('what speaks for and against a question', () => {
  const question = aTypedQuestion({ fact: 'a', format: 'cloze' });
  const reworded = aTypedQuestion({ fact: 'a', format: 'short-text' });

  test('is nothing where its fact was never asked', () => {
    expect(candidateOf(question, historyOf([]))).toEqual({ question, facts: ['a'], staleness: 0, wasWrong: false, lastAskedAt: -Infinity });
  });

  test('is that it was asked lately, in these words or in others', () => {
    const history = historyOf(pastQuestions('1', [question], 1));
    expect(candidateOf(question, history)).toMatchObject({ staleness: 2, wasWrong: false, lastAskedAt: noon });
    expect(candidateOf(reworded, history)).toMatchObject({ staleness: 1, wasWrong: false, lastAskedAt: noon });
  });

  test('is that it was wrong: then only the same words are stale', () => {
    const history = historyOf(pastQuestions('1', [question], 0));
    expect(candidateOf(question, history)).toMatchObject({ staleness: 2, wasWrong: true });
    expect(candidateOf(reworded, history)).toMatchObject({ staleness: 0, wasWrong: true });
  });

  test('is no more stale after two other attempts', () => {
    const past = ['1', '2', '3'].flatMap((attempt, index) =>
      pastQuestions(attempt, [index === 0 ? question : aTypedQuestion({ fact: attempt })], 1, noon + index));
    expect(candidateOf(question, historyOf(past))).toMatchObject({ staleness: 0, lastAskedAt: noon });
  });

  test('of several facts is what is so of any, and when one was asked last', () => {
    const matching = aMatching({ pairs: [['a', '1'], ['b', '2']] });
    const history = historyOf([...pastQuestions('1', [question], 0), ...pastQuestions('2', [aTypedQuestion({ fact: 'b' })], 1, noon + 1)]);
    expect(candidateOf(matching, history)).toMatchObject({ facts: ['a', 'b'], wasWrong: true, lastAskedAt: noon + 1 });
  });
});

describe('the first of a quiz’s own questions', () => {
  const first = (candidates: readonly Candidate[], tally = aTally(), count = 8): string | undefined => factOf(firstOf(candidates, rankOwn(count), tally));

  test('is fresh before all else, then of the section that has fewest', () => {
    const stale = aCandidate('stale', { section: 'two', staleness: 1, wasWrong: true });
    expect(first([stale, aCandidate('fresh')], aTally({ one: 3 }))).toBe('fresh');
    expect(first([aCandidate('a'), aCandidate('b', { section: 'two' })], aTally({ one: 1 }))).toBe('b');
    expect(first([aCandidate('again', { staleness: 2 }), aCandidate('reworded', { staleness: 1 })])).toBe('reworded');
  });

  test('is one that was wrong, until half of the quiz is', () => {
    const candidates = [aCandidate('fresh'), aCandidate('wrong', { wasWrong: true })];
    expect([0, 3, 4].map((wrong) => first(candidates, aTally({}, {}, wrong)))).toEqual(['wrong', 'wrong', 'fresh']);
  });

  test('is of the format that has fewest, or the earlier of equals', () => {
    const candidates = [aCandidate('a'), aCandidate('b', { format: 'short-text' })];
    expect(first(candidates)).toBe('a');
    expect(first(candidates, aTally({}, { cloze: 1 }))).toBe('b');
    expect(first([...candidates].reverse())).toBe('b');
    expect(first([])).toBeUndefined();
  });
});

describe('the first of older questions', () => {
  const first = (candidates: readonly Candidate[], tally = aTally()): string | undefined => factOf(firstOf(candidates, rankOld, tally));

  test('is one that was wrong, then the longest unseen, never seen longest', () => {
    const seen = (fact: string, lastAskedAt: number, wasWrong = false): Candidate => aCandidate(fact, { lastAskedAt, wasWrong });
    expect(first([aCandidate('never'), seen('old', 1), seen('wrong', 9, true)])).toBe('wrong');
    expect(first([seen('old', 1), seen('older', 0), aCandidate('never')])).toBe('never');
    expect(first([seen('old', 1), seen('older', 0)])).toBe('older');
  });

  test('is of the section, then the format, that has fewest', () => {
    const candidates = [aCandidate('a'), aCandidate('b', { section: 'two' }), aCandidate('c', { section: 'two', format: 'short-text' })];
    expect(first(candidates, aTally({ one: 1 }))).toBe('b');
    expect(first(candidates, aTally({ one: 1 }, { cloze: 1 }))).toBe('c');
  });
});

test('the first of any questions is one of them, and none is before it', () => {
  const any = fc.record({
    section: fc.constantFrom('one', 'two'), staleness: fc.constantFrom(0 as const, 1 as const, 2 as const), wasWrong: fc.boolean(), lastAskedAt: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), fc.constantFrom(rankOld, rankOwn(4)), (all, ranking) => {
      const candidates = all.map((parts, index) => aCandidate(`fact ${index}`, parts));
      const first = firstOf(candidates, ranking, aTally({ one: 1 }));
      const text = (candidate: Candidate): string => ranking(candidate, aTally({ one: 1 })).map((value) => String(value + 10)).join(' ');
      expect(candidates).toContain(first);
      expect(candidates.filter((one) => text(one) < text(first ?? one))).toEqual([]);
    }),
  );
});
