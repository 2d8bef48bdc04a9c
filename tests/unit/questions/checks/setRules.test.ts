import { describe, expect, test } from 'vitest';
import type { MatchingSet, QuestionSet, SetCategory } from '@/core/facts/sets/questionSet';
import { lintQuestion } from '@/core/questions/checks/lint';
import { rightTwice } from '@/core/questions/checks/rightTwice';
import { setQuestions } from '@/core/questions/sets/setQuestions';
import { aCourse } from '../../builders/course';
import { aFact } from '../../builders/fact';
import { aPart, upheavals, withSets } from '../../builders/sets';

const texts = ['the trouble in Andijan', 'the trouble in Osh', 'the trouble in Zhanaozen'];
const parts = ['andijan.date', 'osh.date', 'zhanaozen.date'].map((address, index) => aPart(address, texts[index] ?? ''));
const matching: MatchingSet = { id: 'dates', format: 'matching', ask: 'Match each of these with its date.', parts, spares: ['June 2020'] };

function flagsOf(set: QuestionSet, facts = upheavals): string[] {
  const [question] = setQuestions(withSets(set), facts);
  const fact = facts.find(({ id }) => id === question?.factId);
  if (question === undefined || fact === undefined) throw new Error('the set is not asked');
  return lintQuestion(question, { fact }).map(({ rule }) => rule);
}

describe('the linter of questions over several facts', () => {
  test('finds nothing in good ones, whose “these” stand below the stem', () => {
    expect(flagsOf(matching)).toEqual([]);
    expect(flagsOf({ id: 'o', format: 'ordering', ask: 'Put these in their order.', parts })).toEqual([]);
  });

  test.each<[string, Partial<MatchingSet>, string]>([
    ['a left side that stands twice', { parts: parts.map((part) => ({ ...part, text: 'some trouble' })) }, 'repeated-option'],
    ['a spare that is right', { spares: ['June 2010'] }, 'repeated-option'],
    ['a spare within another', { spares: ['June 2020', 'June 2020 or so'] }, 'overlapping-options'],
    ['a left side that says its right one', { parts: parts.map((part) => ({ ...part, text: `${part.text} of ${part.slot === 'date' ? 'June 2010' : ''}` })) }, 'answer-in-stem'],
    ['a left side that is too long', { parts: parts.map((part) => ({ ...part, text: `${part.text} ${'so '.repeat(20)}` })) }, 'stem-too-long'],
  ])('finds %s', (_, part, rule) => {
    expect(flagsOf({ ...matching, ...part })).toContain(rule);
  });

  test('finds a thing to order that says its date, and one to sort that says its heading', () => {
    expect(flagsOf({ id: 'o', format: 'ordering', ask: 'Order?', parts: parts.map((part, index) => (index === 0 ? { ...part, text: 'May 2005, trouble' } : part)) })).toContain('answer-in-stem');
    const categories: readonly SetCategory[] = [{ name: 'Andijan', parts: [{ kind: 'one', ...aPart('andijan.date', 'trouble in Andijan') }] }, { name: 'elsewhere', parts: parts.slice(1).map((part) => ({ kind: 'one', ...part })) }];
    expect(flagsOf({ id: 'c', format: 'categorise', ask: 'Where was it?', categories })).toContain('answer-in-stem');
  });

  test('finds a right side that is accepted for two', () => {
    const facts = upheavals.map((fact) => (fact.id === 'osh' ? aFact('There was trouble in [June 2010]{date}.', { id: 'osh', notes: { date: { accept: ['May 2005'] } } }) : fact));
    const [question] = setQuestions(withSets(matching), facts);
    expect(rightTwice(aCourse(facts), question!)).toEqual([
      { factId: 'andijan', rule: 'second-right-answer', reason: 'set.one.dates.matching: “May 2005” is right for “the trouble in Osh” as well' },
    ]);
  });
});
