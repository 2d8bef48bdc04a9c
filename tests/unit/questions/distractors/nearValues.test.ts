import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearValues } from '@/core/questions/distractors/nearValues';
import { aSlot } from '../../builders/fact';

const seeds = Array.from({ length: 100 }, (_, index) => `seed ${index}`);
/** Every value that any seed gives, sorted by its first number. */
const allOf = (source: string): string[] => {
  const number = (text: string): number => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);
  return [...new Set(seeds.flatMap((seed) => nearValues(aSlot(source), seed)))].sort((a, b) => number(a) - number(b));
};

describe('values near a year', () => {
  test('are years up to four away', () => {
    expect(allOf('[2001]{year}')).toEqual(['1997', '1998', '1999', '2000', '2002', '2003', '2004', '2005']);
  });

  test('keep the words around it', () => {
    expect(nearValues(aSlot('[early 2001]{year}'), 'seed').every((text) => /^early (199|200)\d$/.test(text))).toBe(true);
  });

  test('leave the right one at any place among its options', () => {
    const places = seeds.map((seed) => nearValues(aSlot('[2001]{year}'), seed).slice(0, 3).filter((year) => year < '2001').length);
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('values near a date', () => {
  test('have another month, another year or both', () => {
    const dates = nearValues(aSlot('[15 June 2001]{date}'), 'seed');
    const changes = dates.map((date) => [!date.includes('June'), !date.includes('2001')]);
    expect(changes).toHaveLength(4);
    expect(changes).toEqual(expect.arrayContaining([[true, false], [false, true], [true, true]]));
    expect(dates.every((date) => date.startsWith('15 '))).toBe(true);
  });

  test('have another month where there is no year, and another year where there is no month', () => {
    expect([...nearValues(aSlot('[10 January]{date}'), 'seed')].sort()).toEqual(
      ['10 March', '10 May', '10 November', '10 October'],
    );
    expect(nearValues(aSlot('[the spring of 2001]{date}'), 'seed')[0]).toMatch(/^the spring of (199|200)\d$/);
  });

  test.each(['31 January', '31 March', 'May 31', '31st July', '31 August', '31 October', '31 December', '30 April', '29 November'])(
    'are days that there are, also near %s',
    (date) => {
      const near = nearValues(aSlot(`[${date}]{date}`), 'seed');
      expect(near).toHaveLength(4);
      // A day that is not there rolls over into the next month.
      const isReal = (text: string): boolean => {
        const [month = '', day = ''] = [/[A-Z][a-z]+/.exec(text)?.[0], /\d+/.exec(text)?.[0]];
        return new Date(`${month} ${day}, 2001 UTC`).getUTCDate() === Number(day);
      };
      expect(near.filter((text) => !isReal(text))).toEqual([]);
    },
  );
});

describe('values near an ordinal', () => {
  test.each([
    ['3rd', ['1st', '2nd', '4th', '5th', '6th', '7th', '8th']],
    ['20th', ['5th', '10th', '15th', '25th', '30th', '35th', '40th', '45th']],
    ['21st', ['18th', '19th', '20th', '22nd', '23rd', '24th', '25th', '26th']],
    ['111th', ['108th', '109th', '110th', '112th', '113th', '114th', '115th', '116th']],
  ])('%s are written as ordinals are, by fives where it is a round one', (ordinal, near) => {
    expect(allOf(`[${ordinal}]{ordinal}`)).toEqual(near);
  });

  test('are none where it is in words', () => {
    expect(nearValues(aSlot('[twentieth]{ordinal}'), 'seed')).toEqual([]);
  });
});

describe('values near a number', () => {
  test.each([
    ['[7]{number}', ['4', '5', '6', '8', '9', '10', '11', '12']],
    ['[60]{number}', ['30', '40', '50', '70', '80', '90', '100', '110']],
    ['[RMB 30 billion]{money}', [15, 20, 25, 35, 40, 45, 50, 55].map((sum) => `RMB ${sum} billion`)],
    ['[20 years]{period}', [5, 10, 15, 25, 30, 35, 40, 45].map((years) => `${years} years`)],
    ['[1,700 kilometres]{quantity}', ['200', '700', '1,200', '2,200', '2,700', '3,200', '3,700', '4,200'].map((km) => `${km} kilometres`)],
    ['[5, then more]{quantity}', [2, 3, 4, 6, 7, 8, 9, 10].map((count) => `${count}, then more`)],
  ])('%s go by steps of its size and keep its unit and commas', (source, near) => {
    expect(allOf(source)).toEqual(near);
  });

  test('are never below 1', () => {
    expect(allOf('[2]{number}')).toEqual(['1', '3', '4', '5', '6', '7']);
  });

  test('are none where it is in words', () => {
    expect(nearValues(aSlot('[twice]{number}'), 'seed')).toEqual([]);
  });
});

describe('near values', () => {
  test.each(['city', 'person', 'term', 'clause'])('are none of a slot of type %s, even with a figure in it', (type) => {
    expect(nearValues(aSlot(`[Agenda 2030]{${type}}`), 'seed')).toEqual([]);
  });

  test('are never the key, at least three, and the same for the same seed', () => {
    const figure = fc.integer({ min: 1, max: 10 ** 9 });
    const source = fc.oneof(
      fc.integer({ min: 1510, max: 2090 }).map((year) => `[${year}]{year}`),
      figure.map((number) => `[${number}]{number}`),
      figure.map((number) => `[${number.toLocaleString('en-GB')} tonnes]{quantity}`),
      fc.integer({ min: 1, max: 500 }).map((number) => `[${number}th]{ordinal}`),
      fc.integer({ min: 1, max: 28 }).map((day) => `[${day} March 2005]{date}`),
    );
    fc.assert(
      fc.property(source, fc.string(), (one, seed) => {
        const slot = aSlot(one);
        const near = nearValues(slot, seed);
        expect(near).not.toContain(slot.text);
        expect(new Set(near).size).toBeGreaterThanOrEqual(3);
        expect(nearValues(slot, seed)).toEqual(near);
      }),
      { numRuns: 500 },
    );
  });
});
