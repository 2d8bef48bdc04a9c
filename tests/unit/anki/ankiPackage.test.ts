import Database from 'better-sqlite3';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { madeCollection } from '@/core/exchange/anki/madeCollection';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { ankiPackage } from '@/server/anki/ankiPackage';
import { readPackage } from '@/server/anki/readPackage';
import { unzip } from '@/server/import/zip';
import { aStudiedDeck } from '../builders/ankiDeck';
import { noon } from '../builders/card';
import { theScoCourse } from '../builders/course';

const course = theScoCourse();

function collectionIn(packed: Buffer): Database.Database {
  const unzipped = unzip(packed, () => true);
  if (!unzipped.ok) throw new Error(unzipped.reason);
  expect(unzipped.entries.map(({ name }) => name)).toEqual(['collection.anki2', 'media']);
  return new Database(unzipped.entries[0]?.bytes ?? Buffer.alloc(0));
}

describe('a deck package', () => {
  test('is read as the collection that it was written from', () => {
    const held = aStudiedDeck();
    const read = readPackage(ankiPackage(course, held, noon));
    if (!read.ok) throw new Error(read.reason);
    const made = madeCollection(course, held, noon);
    const rounded = (value: number, places: number) => Number(value.toFixed(places));
    const seconds = (at: number | null) => (at === null ? null : Math.floor(at / 1_000) * 1_000);
    expect(read.collection).toEqual({
      ...made,
      decks: [{ id: 1, name: 'Default' }, ...made.decks],
      notes: made.notes.map((note) => ({ ...note, changedAt: noon })),
      cards: made.cards.map((card) => ({
        ...card,
        changedAt: seconds(card.changedAt), lastReviewedAt: seconds(card.lastReviewedAt),
        due: card.due.kind === 'moment' ? { kind: 'moment', at: seconds(card.due.at) } : card.due,
        memory: card.memory === null ? null : { stability: rounded(card.memory.stability, 4), difficulty: rounded(card.memory.difficulty, 3) },
      })),
    });
    expect(made.reviews.length).toBeGreaterThan(100);
  });

  test('is a sound database of schema 11 with the settings that Anki looks for', () => {
    const database = collectionIn(ankiPackage(course, aStudiedDeck(), noon));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const [col] = z.array(z.record(z.string(), z.unknown())).parse(database.prepare('SELECT * FROM col').all());
    expect(col).toMatchObject({ ver: 11, usn: 0, tags: '{}' });
    const json = (column: string): unknown => JSON.parse(z.string().parse(col?.[column]));
    expect(json('conf')).toMatchObject({ schedVer: 2, fsrs: true, creationOffset: -60, rollover: 4 });
    expect(json('dconf')).toMatchObject({ 1: { fsrsParams6: [...defaultParameters.weights], desiredRetention: 0.9, new: { delays: [1, 10] } } });
    expect(Object.keys(json('decks') as object)).toHaveLength(2);
    expect(Object.values(json('models') as object).map(({ name, type }: { name: string; type: number }) => `${name} ${type}`)).toEqual(['Afterread: gap 1', 'Afterread: question 0']);
    const kinds = database.prepare('SELECT type, queue, count(*) FROM cards GROUP BY type, queue ORDER BY type, queue').raw().all();
    expect(kinds).toEqual([[0, 0, 143], [2, -1, 12], [2, 2, 24], [3, -1, 12], [3, 1, 24]]);
  });

  test('names its day 0 by the learner’s own day, so that due days are theirs', () => {
    const database = collectionIn(ankiPackage(course, aStudiedDeck(), noon));
    expect(database.prepare('SELECT crt FROM col').pluck().get()).toBe(Date.UTC(2025, 11, 16, 3) / 1_000);
    const due = database.prepare('SELECT min(due) FROM cards WHERE queue = 2').pluck().get();
    expect(due).toBeGreaterThan(0);
  });

  test('of a course without a learner is new throughout', () => {
    const database = collectionIn(ankiPackage(course, null, noon));
    expect(database.prepare('SELECT count(*) FROM cards WHERE type = 0 AND queue = 0').pluck().get()).toBe(215);
    expect(database.prepare('SELECT count(*) FROM revlog').pluck().get()).toBe(0);
    expect(database.prepare('SELECT count(DISTINCT tags) FROM notes').pluck().get()).toBe(course.sections.length);
  });
});
