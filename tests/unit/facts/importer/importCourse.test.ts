import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAnnotation, parseAnnotation } from '@/core/facts/annotation';
import { articleOf } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { normaliseText } from '@/core/text';
import { anyParagraph, aPlainArticle, imported } from '../../builders/importing';

/** Texts that no one would write, but someone may paste. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom('Norway', 'closed', 'in 1902', 'and', ',', '.', ';', '(', ']', '{', '\\', '“', '🙂', 'שלום', 'toString', 'constructor', '\u00a0'), { maxLength: 25 })
    .map((words) => words.join(' ')),
);

describe('an imported course', () => {
  test('describes the article and points its facts to a section', () => {
    const article = articleOf({ title: 'Mills of Oslo', blocks: [{ kind: 'paragraph', text: 'Maria Keller sold the *mill* in 1902.' }] });
    const { course, facts } = importCourse(article, { author: 'Ada Brown', publisher: 'The Gazette', year: 2022 });
    expect(course).toMatchObject({
      id: 'mills-of-oslo', title: 'Mills of Oslo', year: 2022, source: 'Ada Brown, Mills of Oslo, The Gazette, 2022', language: 'en',
    });
    expect(course.sections[0]?.reading).toEqual([{ paragraph: 1, text: 'Maria Keller sold the \\*mill\\* in 1902.' }]);
    expect(facts[0]?.fact).toMatchObject({ id: 'p1-s1', paragraph: 1, sectionId: course.sections[0]?.id });
    expect(course.facts).toEqual(facts.map(({ fact }) => fact));
  });

  test('is the same each time', () => {
    fc.assert(fc.property(anyParagraph, (paragraph) => {
      expect(imported(paragraph)).toEqual(imported(paragraph));
    }), { numRuns: 15 });
  });

  test('points to the article where a slot and its sentence stand', () => {
    fc.assert(fc.property(anyParagraph, (paragraph) => {
      const { text } = aPlainArticle(paragraph);
      for (const { fact, range, slots } of imported(paragraph).facts) {
        expect(range.start).toBeLessThan(range.end);
        for (const slot of fact.slots) {
          const place = slots[slot.name]?.range ?? { start: -1, end: -1 };
          expect(place.start >= range.start && place.end <= range.end).toBe(true);
          if (slot.type !== 'list') expect(normaliseText(text.slice(place.start, place.end))).toBe(normaliseText(slot.text));
          else for (const item of slot.items) expect(text.slice(place.start, place.end)).toContain(item);
        }
      }
    }), { numRuns: 60 });
  });

  test('has slots where their statement says, which do not overlap, and survive being written as annotations', () => {
    fc.assert(fc.property(fc.oneof(anyParagraph, anyText), (paragraph) => {
      for (const { fact: { statement, slots } } of imported(paragraph).facts) {
        let end = 0;
        for (const { start, text } of slots) {
          expect(statement.slice(start, start + text.length)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + text.length;
        }
        expect(parseAnnotation(formatAnnotation({ statement, slots }))).toEqual({ ok: true, statement, slots });
      }
    }), { numRuns: 120 });
  });

  test('asks at most two unflagged slots of a sentence', () => {
    fc.assert(fc.property(anyParagraph, (paragraph) => {
      const counts = new Map<number, number>();
      for (const { range, slots } of imported(paragraph).facts) {
        const unflagged = Object.values(slots).filter(({ flags }) => flags.length === 0).length;
        counts.set(range.start, (counts.get(range.start) ?? 0) + unflagged);
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(2);
    }), { numRuns: 40 });
  });

  test.each(['', ' ', '🙂🙂 1902 🙂.', 'שלום עולם 1902.', `${'a'.repeat(5000)} closed in 1902.`, '“', '(((', '\u0000\ud800'])(
    'is made of any text without a failure: %j', (text) => {
      expect(imported(text, text).course.language).toBe('en');
    },
  );
});
