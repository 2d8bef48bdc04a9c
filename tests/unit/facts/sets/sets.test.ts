import { describe, expect, test } from 'vitest';
import { readSectionFile } from '@/core/facts/courseFile';
import type { QuestionSet } from '@/core/facts/sets/questionSet';
import { setMisfits } from '@/core/facts/sets/setMisfits';
import { withStandingSets } from '@/core/facts/sets/standingSets';
import { aFact } from '../../builders/fact';
import { aPart, upheavals, withSets } from '../../builders/sets';

const parts = ['andijan.date', 'osh.date', 'zhanaozen.date'].map((address) => aPart(address, address));
const ordering = { id: 'order', format: 'ordering', ask: 'Which first?', parts } as const;

describe('the sets of a section file', () => {
  const front = { id: 'one', title: 'One', paragraphs: [1] };
  const read = (sets: unknown) => readSectionFile({ ...front, sets }, 'One. {¶1}');

  test('are read with their slots by address', () => {
    expect(read([{ id: 'order', format: 'ordering', ask: 'Which first?', of: { 'osh.date': 'Osh', 'andijan.date': 'Andijan' } }])).toMatchObject({
      ok: true, value: { sets: [{ id: 'order', parts: [{ factId: 'osh', slot: 'date', text: 'Osh' }, { factId: 'andijan', slot: 'date', text: 'Andijan' }] }] },
    });
    expect(read([{ id: 'kinds', format: 'categorise', ask: 'Which?', categories: { a: { 'f.list': ['x', 'y'] }, b: { 'g.term': 'z' } } }])).toMatchObject({
      ok: true, value: { sets: [{ categories: [{ name: 'a', parts: [{ kind: 'items', items: ['x', 'y'] }] }, { name: 'b', parts: [{ kind: 'one', text: 'z' }] }] }] },
    });
  });

  test.each([
    ['a format that there is not', [{ id: 'a', format: 'puzzle', ask: 'Which?', of: {} }]],
    ['no question', [{ id: 'a', format: 'ordering', of: { 'osh.date': 'Osh' } }]],
    ['a fact without a slot', [{ id: 'a', format: 'ordering', ask: 'Which?', of: { osh: 'Osh' } }]],
  ])('are refused with %s', (_, sets) => {
    expect(read(sets).ok).toBe(false);
  });
});

describe('what does not fit in a set', () => {
  const reasons = (...sets: readonly QuestionSet[]) => setMisfits(withSets(...sets), [...upheavals, aFact('It has [a; b]{list}.', { id: 'many' })]).flat();

  test('is nothing where every part is a slot of the section', () => {
    expect(reasons(ordering)).toEqual([]);
  });

  test('is told by the set', () => {
    expect(reasons({ ...ordering, parts: [...parts, aPart('osh.year', 'x'), aPart('many.list', 'x')] })).toEqual([
      'sets: order (ordering): osh.year is no slot of the section\'s facts',
      'sets: order (ordering): many.list is a list, which only a categorise set can ask for',
    ]);
    expect(reasons({ ...ordering, parts: parts.slice(1) })).toEqual(['sets: order (ordering): has 2 parts, and needs 3']);
    expect(reasons(ordering, ordering)).toEqual(['sets: order (ordering): two sets of this format have this id']);
    expect(reasons({ id: 'c', format: 'categorise', ask: 'Which?', categories: [{ name: 'a', parts: [{ kind: 'items', ...aPart('many.list', ''), items: ['a', 'b', 'c'] }] }] })).toEqual([
      'sets: c (categorise): “c” is no item of many.list', 'sets: c (categorise): has one category, and needs two',
    ]);
  });
});

test('what stands of sets is what the facts still have', () => {
  expect(withStandingSets(withSets(ordering), upheavals)).toEqual(withSets(ordering));
  expect(withStandingSets(withSets(ordering), upheavals.slice(1))).not.toHaveProperty('sets');
});
