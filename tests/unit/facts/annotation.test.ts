import { describe, expect, test } from 'vitest';
import { formatAnnotation, parseAnnotation } from '@/core/facts/annotation';
import { readCourse } from '@/server/content/readCourse';

describe('an annotated sentence', () => {
  test('gives the statement, and each slot with its place', () => {
    const parsed = parseAnnotation('China proposed the [Belt and Road]{initiative} in [2013]{first:year}.');
    expect(parsed).toMatchObject({
      ok: true,
      statement: 'China proposed the Belt and Road in 2013.',
      slots: [
        { name: 'initiative', type: 'initiative', text: 'Belt and Road', start: 19 },
        { name: 'first', type: 'year', text: '2013', start: 36 },
      ],
    });
  });

  test('reads the items of a list as a sentence does', () => {
    expect(parseAnnotation('It has [trust; benefit; equality]{list}.')).toMatchObject({
      statement: 'It has trust, benefit and equality.', slots: [{ items: ['trust', 'benefit', 'equality'] }],
    });
  });

  test('parts no item at a semicolon behind a backslash', () => {
    const source = String.raw`It has [trust\; or faith; back\\; {braces\}]{list}.`.replace('{braces', String.raw`\{braces`);
    const parsed = parseAnnotation(source);
    expect(parsed).toMatchObject({ ok: true, slots: [{ items: ['trust; or faith', 'back\\', '{braces}'] }] });
    expect(parsed.ok && formatAnnotation(parsed)).toBe(source);
  });

  test.each([
    ['no slot', 'Nothing here.'],
    ['an unknown type', 'In [2013]{jear}.'],
    ['two slots of one name', '[2013]{year} and [2014]{year}.'],
    ['an open bracket', 'In [2013{year}.'],
    ['an empty slot', 'In []{year}.'],
    ['a slot of an endless name', `In [2013]{${'a'.repeat(61)}:year}.`],
    ['a slot named as what every object has', 'In [2013]{constructor:year}.'],
    ['an item of nothing', 'It has [trust; ; respect]{list}.'],
    ['a list of one', 'It has [trust]{list}.'],
  ])('is refused with %s', (_, source) => {
    expect(parseAnnotation(source)).toMatchObject({ ok: false });
  });

  test('is the same after being read and written, for every fact of the course', () => {
    const { course } = readCourse('content/sco');
    expect(course?.facts.length).toBeGreaterThanOrEqual(140);
    for (const { statement, slots } of course?.facts ?? []) {
      expect(parseAnnotation(formatAnnotation({ statement, slots }))).toEqual({ ok: true, statement, slots });
    }
  });
});
