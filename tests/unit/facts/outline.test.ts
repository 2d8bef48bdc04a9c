import { describe, expect, test } from 'vitest';
import { outlineOf } from '@/core/facts/outline';
import { aDescription, aSection, theScoCourse } from '../builders/course';
import { aFact } from '../builders/fact';

describe('the outline of a course', () => {
  const sections = [aSection('one'), aSection('two'), aSection('three')];
  const facts = [
    aFact('Founded in [2001]{year} in [Shanghai]{city}.', { section: 'two' }),
    aFact('Enlarged in [2017]{year}.', { section: 'one' }),
    aFact('With [trust; benefit]{list}.', { section: 'two' }),
  ];

  test('numbers the sections from 1, in their order', () => {
    const outline = outlineOf(aDescription, sections, facts);
    expect(outline.course).toBe(aDescription);
    expect(outline.sections.map(({ section, position }) => [section.id, position])).toEqual([['one', 1], ['two', 2], ['three', 3]]);
  });

  test("counts a section's facts, and a card for each slot of them", () => {
    const counts = outlineOf(aDescription, sections, facts).sections.map(({ factCount, cardCount }) => [factCount, cardCount]);
    expect(counts).toEqual([[1, 1], [2, 3], [0, 0]]);
  });

  test('says how long each reading takes', () => {
    const text = Array.from({ length: 714 }, () => 'word').join(' ');
    const long = aSection('long', { reading: [{ paragraph: 1, text }] });
    expect(outlineOf(aDescription, [aSection('short'), long], []).sections.map(({ minutesToRead }) => minutesToRead)).toEqual([1, 3]);
  });

  test('of the first course leaves out no fact and no slot', () => {
    const { sections: own, facts: all, ...description } = theScoCourse();
    const outlined = outlineOf(description, own, all).sections;
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(outlined.map(({ factCount }) => factCount))).toBe(all.length);
    expect(sum(outlined.map(({ cardCount }) => cardCount))).toBe(sum(all.map(({ slots }) => slots.length)));
    expect(outlined.every(({ cardCount }) => cardCount > 0)).toBe(true);
  });
});
