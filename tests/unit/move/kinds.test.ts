import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checksum } from '@/server/move/checksum';
import { kinds } from '@/server/move/kinds';
import type { Cell, Kind } from '@/server/move/kinds';
import type { Row } from '@/server/move/tables';

function kind(type: string): Kind {
  const found = kinds.get(type);
  if (found === undefined) throw new Error(`There is no ${type}`);
  return found;
}

const cell = (type: string, value: unknown): Cell | undefined => kind(type).fromSqlite(value);

describe('what is moved from SQLite', () => {
  test('is read as PostgreSQL would give it back', () => {
    expect([cell('BOOLEAN', 1), kind('BOOLEAN').fromPostgres('t')]).toEqual([true, true]);
    expect([cell('BIGINT', '9007199254740993'), kind('BIGINT').fromPostgres('9007199254740993')]).toEqual(['9007199254740993', '9007199254740993']);
    expect([cell('REAL', Infinity), kind('REAL').fromPostgres('Infinity')]).toEqual(['Infinity', 'Infinity']);
    expect([cell('BLOB', Buffer.from([0, 255])), kind('BLOB').fromPostgres('00ff')]).toEqual(['00ff', '00ff']);
    expect([cell('JSONB', '{"b":1.0,"a":{"d":2,"c":[]}}'), kind('JSONB').fromPostgres('{"a": {"c": [], "d": 2}, "b": 1}')]).toEqual(['{"a":{"c":[],"d":2},"b":1}', '{"a":{"c":[],"d":2},"b":1}']);
  });

  test('as a time is one moment, whoever wrote it', () => {
    const ms = Date.UTC(2026, 0, 15, 12, 0, 0, 123);
    for (const written of ['2026-01-15T12:00:00.123+00:00', '2026-01-15T13:00:00.123+01:00', '2026-01-15 12:00:00.123', ms]) expect(cell('DATETIME', written)).toBe(ms);
    expect(kind('DATETIME').fromPostgres('1768478400123.000000')).toBe(ms);
  });

  test('is refused where PostgreSQL would not take it', () => {
    const refused: [string, unknown][] = [
      ['TEXT', 'a\0b'], ['TEXT', Buffer.from('a')], ['BOOLEAN', 2], ['INTEGER', 2 ** 31], ['INTEGER', 0.5], ['BIGINT', '1.5'], ['REAL', 'x'], ['DATETIME', 'yesterday'], ['BLOB', 'x'],
      ['JSONB', '{'], ['JSONB', '"\\u0000"'], ['JSONB', '{"\\ud800":1}'], ['JSONB', '["\\\\\\u0000"]'], ['JSONB', '"\\udC00\\uD800"'],
    ];
    for (const [type, value] of refused) expect(cell(type, value), `${type} ${String(value)}`).toBeUndefined();
    for (const whole of ['"\\\\u0000"', '"\\ud83d\\ude00"', '"\\u0001"', '{"\\\\ud800":1}']) expect(cell('JSONB', whole), whole).toBeTypeOf('string');
  });

  test('as JSON says the same whatever the order of its keys', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      const [one, other] = [kind('JSONB').fromPostgres(JSON.stringify(value)), kind('JSONB').fromPostgres(JSON.stringify(turned))];
      expect(one).toBe(other);
      expect(JSON.parse(String(one))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  test('never counts by itself: a sequence would have to be set behind what was moved', () => {
    expect(readFileSync('prisma/schema.prisma', 'utf8')).not.toMatch(/autoincrement|sequence\(/);
  });
});

describe('the checksum of a table', () => {
  const sumOf = (rows: readonly Row[]): string => {
    const sum = new Checksum();
    for (const row of rows) sum.add(row);
    return sum.text();
  };
  const row = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 2, maxLength: 2 });

  test('is the same in any order, and another one where a row is another, is missing or is there twice', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1 }), row, (rows, other) => {
      expect(sumOf([...rows].reverse())).toBe(sumOf(rows));
      expect(sumOf(rows.slice(1))).not.toBe(sumOf(rows));
      expect(sumOf([...rows, rows[0]!])).not.toBe(sumOf(rows));
      if (JSON.stringify(other) !== JSON.stringify(rows[0])) expect(sumOf([other, ...rows.slice(1)])).not.toBe(sumOf(rows));
    }));
  });

  test('is the sum of the first halves of SHA-256 of the rows', () => {
    // printf '["a",1]' | sha256sum
    expect(sumOf([])).toBe('0'.repeat(32));
    expect(sumOf([['a', 1]])).toBe('135f17a475a61afdeeaf3759ad2e45ad');
  });
});
