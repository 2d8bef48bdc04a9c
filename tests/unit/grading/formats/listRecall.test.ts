import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import type { ListItem } from '@/core/questions/question';
import { aListRecall } from '../../builders/question';

const item = (text: string, ...accepted: string[]) => ({ text, accepted });
const gradeList = (items: readonly ListItem[], given: readonly string[]) => gradeResponse(aListRecall({ items }), { kind: 'list', items: given }).score;
const values = ['mutual trust', 'mutual benefit', 'equality', 'consultation'].map((text) => item(text));

describe('a list from memory', () => {
  test.each([
    ['every item', ['mutual trust', 'mutual benefit', 'equality', 'consultation'], 1],
    ['every item in another order and case', ['Consultation', 'EQUALITY', 'mutual benefit', 'Mutual trust'], 1],
    ['three of four', ['mutual trust', 'equality', 'consultation', ''], 0.75],
    ['a slip in a long item', ['consultaton'], 0.25],
    ['an item twice', ['equality', 'equality', '', ''], 0.25],
    ['wrong items besides', ['equality', 'speed', 'size'], 0.25],
    ['items in capitals with full stops', ['MUTUAL TRUST.', 'EQUALITY.'], 0.5],
    ['an item spelt with a space for a hyphen', ['consultation '], 0.25],
    ['emoji', ['🙂', '🙂'], 0],
    ['letters that read from the right', ['ثقة', 'equality'], 0.25],
    ['10,000 characters', ['x'.repeat(10_000), 'equality'], 0.25],
    ['the first word of two items', ['mutual'], 0],
    ['an item with an article', ['the consultation'], 0.25],
    ['numbers', ['1', '2', '3', '4'], 0],
    ['an item and its like', ['mutual trust', 'mutual trusts'], 0.25],
    ['an item twice in two cases', ['Equality', 'equality'], 0.25],
    ['an empty line between', ['equality', '', 'consultation'], 0.5],
    ['several items in one line', ['mutual trust, mutual benefit, equality, consultation'], 0],
    ['nothing but spaces', [' ', '  '], 0],
    ['nothing', [], 0],
  ])('scores for %s the share of items named', (_, given, score) => {
    expect(gradeList(values, given)).toBe(score);
  });

  test('takes an accepted wording of an item for that item', () => {
    const members = [item('China', 'PRC'), item('Russia', 'Russian Federation')];
    expect(gradeList(members, ['the PRC', 'Russian federation'])).toBe(1);
    expect(gradeList(members, ['PRC', 'China'])).toBe(0.5);
  });

  test('never takes one item for a slip of another', () => {
    expect(gradeList([item('Russia'), item('Prussia')], ['Prussia'])).toBe(0.5);
  });

  test('of no items scores 0', () => {
    expect(gradeList([], ['anything'])).toBe(0);
  });

  test('scores by which items are named, whatever the order and whatever else is given', () => {
    const line = fc.constantFrom(...values.map(({ text }) => text), 'speed', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (given) => {
        const named = values.filter(({ text }) => given.includes(text)).length;
        expect(gradeList(values, given)).toBe(named / 4);
        expect(gradeList(values, [...given].reverse())).toBe(gradeList(values, given));
      }),
    );
  });
});
