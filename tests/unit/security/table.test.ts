import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** docs/security.md says what is asked, how it is done and what shows it. */

const rows = readFileSync('docs/security.md', 'utf8').split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()));

describe('the table of docs/security.md', () => {
  test('has four cells in each row, and every chapter that asks something of this product', () => {
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
    const chapters = new Set(rows.flatMap(([ids = '']) => ids.split(/, | to /)).map((id) => Number(id.split('.')[0])));
    for (const chapter of [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16]) expect(chapters, `chapter ${chapter}`).toContain(chapter);
  });

  test('names files that are there', () => {
    const named = rows.flatMap(([, , , tests = '']) => [...tests.matchAll(/`([^`]+\.(?:ts|js|tsx))`/g)].map(([, file = '']) => file));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('says of a row without a test that it is open, is about words, or that there is nothing to show', () => {
    const bare = rows.filter(([, , how = '', tests = '']) => !/`|\*\*open\*\*/.test(tests) && !how.includes('**open**')).map(([ids]) => ids);
    expect(bare).toEqual(['2.1.3, 6.1.1, 15.1.3', '5.4.3', '6.4.2']);
  });
});
