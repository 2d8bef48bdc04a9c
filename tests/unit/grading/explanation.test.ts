import { describe, expect, test } from 'vitest';
import { explanationOf } from '@/core/grading/explanation';
import { aFact } from '../builders/fact';
import { aCategorise, aMatching, anOrdering, aTypedQuestion } from '../builders/question';

const told = (names: readonly string[]) => names.map((id) => aFact(`Of ${id} it is told [so]{slot:term}.`, { id }));

describe('the explanation of an answer', () => {
  test('is the question’s own where it asks of one fact, whatever was answered', () => {
    const question = aTypedQuestion({ explanation: 'It met there.' });
    expect([null, { kind: 'text', text: 'Dushanbe' } as const].map((response) => explanationOf(question, response, []))).toEqual(['It met there.', 'It met there.']);
  });

  test('over several facts tells those that were answered wrong', () => {
    const facts = told(['SCO', 'CSTO', 'EAEU']);
    const matched = (...choices: (string | null)[]) => explanationOf(aMatching(), { kind: 'pairs', choices }, facts);
    expect(matched('2001', '2015', null)).toBe('Of CSTO it is told so. Of EAEU it is told so.');
    expect(explanationOf(aMatching(), null, facts)).toBe('Of SCO it is told so. Of CSTO it is told so. Of EAEU it is told so.');
    const sorted = explanationOf(aCategorise(), { kind: 'categories', choices: ['member', 'member', 'member', 'partner'] }, told(['India', 'Iran']));
    expect(sorted).toBe('Of Iran it is told so.');
  });

  test('is none where nothing was wrong, or the course says nothing of it any more', () => {
    const order = { kind: 'order', items: ['first', 'second', 'third', 'fourth'] } as const;
    expect(explanationOf(anOrdering(), order, told(['first', 'second', 'third', 'fourth']))).toBeNull();
    expect(explanationOf(anOrdering(), null, [])).toBeNull();
  });

  test('tells a fact once that several parts are of', () => {
    const items = [['India', 'member'], ['China', 'member'], ['Iran', 'observer']] as const;
    const question = aCategorise({ items });
    const ofOne = { ...question, items: question.items.map((item) => ({ ...item, factId: aFact('x [y]{slot:term}.', { id: 'one' }).id })) };
    expect(explanationOf(ofOne, null, told(['one']))).toBe('Of one it is told so.');
  });
});
