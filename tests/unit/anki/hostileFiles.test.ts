import Database from 'better-sqlite3';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ankiPackage } from '@/server/anki/ankiPackage';
import { readMessage } from '@/server/anki/protobuf';
import { readCollection } from '@/server/anki/readCollection';
import { readPackage } from '@/server/anki/readPackage';
import { unpackZstd } from '@/server/anki/unpackZstd';
import { unzip, zipUnpacked } from '@/server/import/zip';
import { noon } from '../builders/card';
import { aCourse } from '../builders/course';

function entriesOf(packed: Buffer) {
  const unzipped = unzip(packed, () => true);
  if (!unzipped.ok) throw new Error(unzipped.reason);
  return unzipped.entries;
}

const plain = ankiPackage(aCourse(), null, noon);
const file = entriesOf(plain)[0]?.bytes ?? Buffer.alloc(0);
const newest = readFileSync('tests/fixtures/anki/new-schema.apkg');

/** The collection after somebody has changed it. */
function changed(sql: string): Buffer {
  const database = new Database(Buffer.from(file));
  database.exec(sql);
  const bytes = database.serialize();
  database.close();
  return bytes;
}

describe('the file of a collection', () => {
  test('is read as it is, and also where it was in use when it was copied', () => {
    expect(readCollection(file)).toMatchObject({ ok: true });
    const inUse = Buffer.from(file);
    inUse.fill(2, 18, 20);
    expect(readCollection(inUse)).toEqual(readCollection(file));
  });

  test.each([
    ['a view in place of a table', 'ALTER TABLE notes RENAME TO others; CREATE VIEW notes AS SELECT * FROM others;'],
    ['a trigger', "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END;"],
    ['a column that is computed', "ALTER TABLE cards ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL;"],
    ['a table of a module', 'ALTER TABLE notes RENAME TO others; CREATE VIRTUAL TABLE notes USING fts5(id, guid, mid, mod, usn, tags, flds);'],
    ['a missing table', 'DROP TABLE revlog;'],
    ['a missing column', 'ALTER TABLE cards DROP COLUMN data;'],
    ['a text for a number', "UPDATE cards SET due = 'soon';"],
    ['note types that are none', "UPDATE col SET models = '[1, 2]';"],
    ['note types that are no JSON', "UPDATE col SET models = '{';"],
    ['nothing in it', 'DELETE FROM col;'],
  ])('with %s is refused', (_, sql) => {
    expect(readCollection(changed(sql))).toEqual({ ok: false, reason: 'no-collection' });
  });

  test('of a later schema is refused, as is one with more than a course can have', () => {
    expect(readCollection(changed('UPDATE col SET ver = 19;'))).toEqual({ ok: false, reason: 'too-new' });
    const many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5001) INSERT INTO notes SELECT i, 'g' || i, 1, 1, 0, '', 'a', 'a', 0, 0, '' FROM n;";
    expect(readCollection(changed(many))).toEqual({ ok: false, reason: 'too-many' });
  });

  test('with odd values in its rows is read as far as they have a meaning', () => {
    const odd = readCollection(changed("UPDATE cards SET data = '[1]', type = 77, queue = -9, flags = 255, left = -5; UPDATE notes SET tags = '  a  b ';"));
    expect(odd).toMatchObject({ ok: true, collection: { notes: [{ tags: ['a', 'b'] }], cards: [{ phase: 'new', hold: 'buried', flag: 7, memory: null }] } });
  });

  test('damaged anywhere never does more than to be refused', () => {
    fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), (place, byte) => {
      const damaged = Buffer.from(file);
      damaged[place] = byte;
      expect(readCollection(damaged)).toHaveProperty('ok');
    }), { numRuns: 300 });
    for (const length of [0, 1, 15, 16, 100, 4_096, 20_000]) expect(readCollection(file.subarray(0, length)).ok).toBe(false);
  });
});

describe('a package', () => {
  const packed = (...entries: [name: string, bytes: Buffer][]): Buffer => zipUnpacked(entries.map(([name, bytes]) => ({ name, bytes })));

  test('is read by what it says it is, and else by the newest collection in it', () => {
    const newCollection = entriesOf(newest).find(({ name }) => name === 'collection.anki21b')?.bytes ?? Buffer.alloc(0);
    expect(readPackage(packed(['collection.anki2', file], ['collection.anki21b', newCollection]))).toEqual(readPackage(newest));
    expect(readPackage(packed(['meta', Buffer.from([8, 2])], ['collection.anki2', Buffer.from('x')], ['collection.anki21', file]))).toEqual(readPackage(plain));
    expect(readPackage(packed(['meta', Buffer.from([8, 1])], ['collection.anki2', file], ['collection.anki21b', newCollection]))).toEqual(readPackage(plain));
  });

  test('of a later kind, without a collection, or that is none, is refused', () => {
    expect(readPackage(packed(['meta', Buffer.from([8, 4])], ['collection.anki2', file]))).toEqual({ ok: false, reason: 'too-new' });
    expect(readPackage(packed(['media', Buffer.from('{}')]))).toEqual({ ok: false, reason: 'no-collection' });
    expect(readPackage(packed(['collection.anki21b', file]))).toEqual({ ok: false, reason: 'broken' });
    expect(readPackage(Buffer.from('no zip'))).toEqual({ ok: false, reason: 'broken' });
  });

  test('may have pictures beyond what is unpacked of other files', () => {
    const pictures = Array.from({ length: 3_000 }, (_, index): [string, Buffer] => [String(index), Buffer.alloc(20_000)]);
    expect(readPackage(packed(['collection.anki2', file], ...pictures))).toEqual(readPackage(plain));
  });
});

test('what zstd unpacks to more than it may is not unpacked', () => {
  const bytes = entriesOf(newest).find(({ name }) => name === 'collection.anki21b')?.bytes ?? Buffer.alloc(0);
  const whole = unpackZstd(bytes, 1_000_000);
  expect(Buffer.isBuffer(whole) && whole.subarray(0, 15).toString()).toBe('SQLite format 3');
  expect(unpackZstd(bytes, 10_000)).toBe('bomb');
  expect(unpackZstd(bytes.subarray(0, 500), 1_000_000)).not.toBe(whole);
  expect(unpackZstd(Buffer.from('no zstd'), 1_000_000)).toBeNull();
});

test('a message is read field by field, and what is none is refused', () => {
  const message = readMessage(Buffer.from([0x08, 0x96, 0x01, 0x12, 0x02, 0x68, 0x69, 0x1d, 1, 2, 3, 4, 0x21, 1, 2, 3, 4, 5, 6, 7, 8]));
  expect([...message.numbers]).toEqual([[1, 150]]);
  expect([...message.bytes].map(([field, bytes]) => [field, bytes.length])).toEqual([[2, 2], [3, 4], [4, 8]]);
  for (const none of [[0x08], [0x12, 0x05, 1], [0x0b], Array<number>(20).fill(0xff)]) expect(() => readMessage(Buffer.from(none))).toThrow();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    try {
      readMessage(Buffer.from(bytes));
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  }));
});
