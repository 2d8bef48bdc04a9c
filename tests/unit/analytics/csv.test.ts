import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '@/core/analytics/csv';
import type { Cell } from '@/core/analytics/csv';

/** The grammar of RFC 4180, section 2: escaped and plain fields, commas between, CRLF after each record. */
function readCsv(file: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [];
  let record: string[] = [];
  field.lastIndex = 1;
  while (field.lastIndex < file.length) {
    const at = field.lastIndex;
    const match = field.exec(file);
    if (match === null) throw new Error(`no field of RFC 4180 at character ${at}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

const withoutMark = (rows: readonly (readonly Cell[])[]): string => toCsv(rows).slice(1);

describe('a table as CSV', () => {
  test('begins with a byte order mark, which in UTF-8 is EF BB BF', () => {
    expect([...new TextEncoder().encode(toCsv([['a']]))]).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]);
  });

  test('has a comma between cells and CRLF after every row (RFC 4180, 2.1 and 2.4)', () => {
    expect(withoutMark([['aaa', 'bbb', 'ccc'], ['zzz', 'yyy', 'xxx']])).toBe('aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n');
  });

  test('quotes cells with a comma or a line break (RFC 4180, 2.6)', () => {
    expect(withoutMark([['aaa', 'b\r\nbb', 'ccc'], ['x,y', 'x\ny', 'x\ry']])).toBe(
      'aaa,"b\r\nbb",ccc\r\n"x,y","x\ny","x\ry"\r\n',
    );
  });

  test('doubles a quote within a cell (RFC 4180, 2.7)', () => {
    expect(withoutMark([['aaa', 'b"bb', 'ccc']])).toBe('aaa,"b""bb",ccc\r\n');
  });

  test('keeps the space around a text (RFC 4180, 2.4)', () => {
    expect(withoutMark([[' a ', 'b c']])).toBe(' a ,b c\r\n');
  });

  test('leaves a cell empty for null and writes numbers plainly, negative ones too', () => {
    expect(withoutMark([[null, 0, 0.125, -3, '']])).toBe(',0,0.125,-3,\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps %j a text by an apostrophe', (text) => {
    expect(withoutMark([[text]])).toBe(`'${text}\r\n`);
  });

  test('guards and quotes a formula that has a comma', () => {
    expect(withoutMark([['=HYPERLINK("https://example.org","x")']])).toBe(
      '"\'=HYPERLINK(""https://example.org"",""x"")"\r\n',
    );
  });

  test('leaves such signs alone further on in a text', () => {
    expect(withoutMark([['Indo-Pacific', 'a=b', '1+1', 'a@b.org']])).toBe('Indo-Pacific,a=b,1+1,a@b.org\r\n');
  });

  test('comes back from a reader of RFC 4180 as it was, for any cells', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '汉', '"', ',', '\r', '\n', ' ', '=', "'", '-'), maxLength: 8 });
    const cell = fc.oneof(text, fc.integer(), fc.constant(null));
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
    const asRead = (one: Cell): string => {
      if (typeof one !== 'string') return one === null ? '' : String(one);
      return /^'*[=+\-@\t\r]/.test(one) ? `'${one}` : one;
    };
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows.map((row) => row.map(asRead)));
      }),
      { numRuns: 500 },
    );
  });
});
