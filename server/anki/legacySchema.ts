/** The tables of an Anki collection of schema 11, which every version since 2012 imports: columns and indexes as in Anki 26.08.1,
 *  rslib/src/storage/schema11.sql. */

interface Table {
  readonly name: string;
  /** Integers, but for those in `texts`. */
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  /** Whether the first column is its key. */
  readonly hasKey: boolean;
}

const tables: readonly Table[] = [
  { name: 'col', columns: ['id', 'crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls', 'conf', 'models', 'decks', 'dconf', 'tags'], texts: ['conf', 'models', 'decks', 'dconf', 'tags'], hasKey: true },
  { name: 'notes', columns: ['id', 'guid', 'mid', 'mod', 'usn', 'tags', 'flds', 'sfld', 'csum', 'flags', 'data'], texts: ['guid', 'tags', 'flds', 'data'], hasKey: true },
  {
    name: 'cards', texts: ['data'], hasKey: true,
    columns: ['id', 'nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'flags', 'data'],
  },
  { name: 'revlog', columns: ['id', 'cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'], texts: [], hasKey: true },
  { name: 'graves', columns: ['usn', 'oid', 'type'], texts: [], hasKey: false },
];

const indexes: readonly (readonly [name: string, on: string])[] = [
  ['ix_notes_usn', 'notes (usn)'], ['ix_cards_usn', 'cards (usn)'], ['ix_revlog_usn', 'revlog (usn)'], ['ix_cards_nid', 'cards (nid)'],
  ['ix_cards_sched', 'cards (did, queue, due)'], ['ix_revlog_cid', 'revlog (cid)'], ['ix_notes_csum', 'notes (csum)'],
];

/** What makes an empty collection. */
export const legacySchema = [
  ...tables.map(({ name, columns, texts, hasKey }) => {
    const definitions = columns.map((column, index) => `${column} ${texts.includes(column) ? 'text' : 'integer'} ${hasKey && index === 0 ? 'PRIMARY KEY' : 'NOT NULL'}`);
    return `CREATE TABLE ${name} (${definitions.join(', ')});`;
  }),
  ...indexes.map(([name, on]) => `CREATE INDEX ${name} ON ${on};`),
].join('\n');

/** A statement that adds a row of every column. */
export function insertInto(name: string): string {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  return `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}
