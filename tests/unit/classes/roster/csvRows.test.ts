import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '@/core/analytics/csv';
import { csvRows } from '@/core/classes/roster/csvRows';

const cellsOf = (text: string): (readonly string[])[] => csvRows(text).map(({ cells }) => cells);

describe('a table', () => {
  test('is parted by commas, semicolons or tabs', () => {
    for (const separator of [',', ';', '\t']) expect(cellsOf(`a${separator}b${separator}c`)).toEqual([['a', 'b', 'c']]);
    expect(cellsOf('"Lee, Ann, Dr";a@x.org')).toEqual([['Lee, Ann, Dr', 'a@x.org']]);
  });

  test('is parted alike in every row, as the first', () => {
    expect(cellsOf('a;b\nc,d;e')).toEqual([['a', 'b'], ['c,d', 'e']]);
  });

  test('may have a byte order mark and any ends of line; empty rows are left out and counted', () => {
    expect(csvRows('\uFEFFa,b\r\n\r\nc,d\r,\ne,f')).toEqual([
      { line: 1, cells: ['a', 'b'] }, { line: 3, cells: ['c', 'd'] }, { line: 5, cells: ['e', 'f'] },
    ]);
    expect(csvRows('')).toEqual([]);
    expect(csvRows(' \n,,\n')).toEqual([]);
  });

  test('has empty cells where nothing stands', () => {
    expect(cellsOf('a,,b,')).toEqual([['a', '', 'b', '']]);
    expect(cellsOf(',a')).toEqual([['', 'a']]);
    expect(cellsOf('"",a,""')).toEqual([['', 'a', '']]);
  });

  test('holds separators and doubled quotes in quotes', () => {
    expect(cellsOf('"Lee, Ann" , "the ""real"" one",x')).toEqual([['Lee, Ann', 'the "real" one', 'x']]);
  });

  test('is read as it stands where a quote is never closed, or closed too early; the other rows are not harmed', () => {
    expect(cellsOf('"Lee,a@x.org\nBo,b@x.org')).toEqual([['"Lee', 'a@x.org'], ['Bo', 'b@x.org']]);
    expect(cellsOf('"Ann" Lee,a@x.org')).toEqual([['"Ann" Lee', 'a@x.org']]);
  });
});

test('whatever this program writes as a table is read back', () => {
  const cell = fc.string().map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ').trim()).filter((text) => !/^'*[=+\-@\t]/.test(text));
  const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((text) => text !== ''));
  // A comma in the first row, so that no other separator can be meant.
  fc.assert(fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
    const table = [['a', 'b', 'c'], ...rows];
    expect(cellsOf(toCsv(table))).toEqual(table);
  }));
});

test('lines keep their numbers, whatever stands in them', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ') })), (lines) => {
    const rows = csvRows(lines.join('\n'));
    for (const { line, cells } of rows) {
      for (const text of cells) expect(lines[line - 1]).toContain(text.replaceAll('"', '').slice(0, 1));
    }
    expect(rows.map(({ line }) => line)).toEqual([...new Set(rows.map(({ line }) => line))].sort((a, b) => a - b));
  }));
});
