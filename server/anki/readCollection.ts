import Database from 'better-sqlite3';
import { z } from 'zod';
import type { AnkiCollection } from '@/core/exchange/anki/collection';
import { cardSchema, jsonOf, noteSchema, reviewSchema } from './collectionRows';
import { deckRowSchema, decksOfRows, fieldRowSchema, legacyDecks, legacyNoteTypes, noteTypesOfRows, templateRowSchema, typeRowSchema } from './noteTypes';

export type CollectionOutcome =
  | { readonly ok: true; readonly collection: AnkiCollection }
  | { readonly ok: false; readonly reason: 'no-collection' | 'too-new' | 'too-many' };

/** From here on note types and decks have tables of their own, and settings from the one before. */
const firstWithTables = 15;
const firstWithSettings = 14;
/** That of Anki 26.08.1; in a later one the same may mean something else. */
const lastKnown = 18;

const mostRows = { notes: 5_000, cards: 20_000, revlog: 200_000 } as const;

/** Reads the file of a collection, which anybody may have written: nothing in it runs, and only plain tables with the columns
 *  that Anki gives them are looked at. */
export function readCollection(file: Buffer): CollectionOutcome {
  let database: Database.Database | null = null;
  try {
    database = new Database(readable(file), { readonly: true });
    for (const caution of ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON']) database.pragma(caution);
    const tables = plainTables(database);
    if (['col', 'notes', 'cards', 'revlog'].some((name) => !tables.has(name))) return { ok: false, reason: 'no-collection' };
    for (const [table, most] of Object.entries(mostRows)) {
      if (numberIn(database, `SELECT count(*) FROM ${table}`) > most) return { ok: false, reason: 'too-many' };
    }
    if (numberIn(database, 'SELECT ver FROM col') > lastKnown) return { ok: false, reason: 'too-new' };
    return { ok: true, collection: collectionIn(database) };
  } catch {
    // No database, a damaged one, or one of another shape.
    return { ok: false, reason: 'no-collection' };
  } finally {
    database?.close();
  }
}

/** As it can be read in memory and by a plain SQLite. A file that was in use says that a log lies beside it (bytes 18 and 19 of
 *  its head), which here there is not. Names are ordered by a rule of Anki's own, without which SQLite does not read tables that
 *  have them in their key: one that it has, in as many letters, does for reading all rows. */
function readable(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  if (copy.length > 20) copy.fill(1, 18, 20);
  for (let at = copy.indexOf(ankisOrder); at >= 0; at = copy.indexOf(ankisOrder, at)) copy.write(plainOrder, at, 'latin1');
  return copy;
}

const ankisOrder = 'COLLATE unicase';
const plainOrder = 'COLLATE NOCASE ';

const tableSchema = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() }));
const columnSchema = z.array(z.object({ hidden: z.number() }));

/** Tables with nothing but stored values in them. A collection has no views and no triggers. */
function plainTables(database: Database.Database): ReadonlySet<string> {
  const all = tableSchema.parse(database.prepare('SELECT type, name, sql FROM sqlite_schema').all());
  if (all.some(({ type }) => type !== 'table' && type !== 'index')) return new Set();
  const plain = all.filter(({ type, sql }) => type === 'table' && /^CREATE TABLE /i.test(sql ?? ''));
  return new Set(plain.map(({ name }) => name).filter((name) => hasStoredColumns(database, name)));
}

function hasStoredColumns(database: Database.Database, table: string): boolean {
  return columnSchema.parse(database.prepare('SELECT hidden FROM pragma_table_xinfo(?)').all(table)).every(({ hidden }) => hidden === 0);
}

function numberIn(database: Database.Database, query: string): number {
  return z.number().parse(database.prepare(query).pluck().get());
}

const collectionSchema = z.object({ crt: z.number(), ver: z.number(), conf: z.string(), models: z.string(), decks: z.string() });
const settingsSchema = z.object({ schedVer: z.number().optional() }).catch({});

function collectionIn(database: Database.Database): AnkiCollection {
  const read = <Row>(schema: z.ZodType<Row>, query: string): Row[] => z.array(schema).parse(database.prepare(query).all());
  const { crt, ver, conf, models, decks } = collectionSchema.parse(database.prepare('SELECT crt, ver, conf, models, decks FROM col').get());
  const hasTables = ver >= firstWithTables;
  const schedulerVersion = ver >= firstWithSettings ? storedScheduler(database) : settingsSchema.parse(jsonOf(conf)).schedVer;
  return {
    createdAt: crt * 1000,
    hasThreeButtonSteps: (schedulerVersion ?? 1) === 1,
    noteTypes: hasTables
      ? noteTypesOfRows({
        types: read(typeRowSchema, 'SELECT id, name, config FROM notetypes'),
        fields: read(fieldRowSchema, 'SELECT ntid, ord, name, config FROM fields'),
        templates: read(templateRowSchema, 'SELECT ntid, ord, name, config FROM templates'),
      })
      : legacyNoteTypes(models),
    decks: hasTables ? decksOfRows(read(deckRowSchema, 'SELECT id, name FROM decks')) : legacyDecks(decks),
    notes: read(noteSchema, 'SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id'),
    cards: read(cardSchema, 'SELECT id, nid, did, ord, mod, type, queue, due, ivl, reps, lapses, left, odue, odid, flags, data FROM cards ORDER BY id'),
    reviews: read(reviewSchema, 'SELECT id, cid, ease, ivl, lastIvl, factor, time, type FROM revlog ORDER BY id'),
  };
}

function storedScheduler(database: Database.Database): number | undefined {
  const value = database.prepare("SELECT val FROM config WHERE KEY = 'schedVer'").pluck().get();
  return z.number().optional().catch(undefined).parse(jsonOf(Buffer.isBuffer(value) ? value.toString('utf8') : '')) ?? undefined;
}
