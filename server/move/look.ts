import { unfinishedMove } from '../database/schemaVersion';
import type { Table } from './tables';
import type { Target } from './target';

export type Looked =
  /** Whether nothing is there, a move that was begun, or all the tables of an installation. */
  | { readonly ok: true; readonly holds: 'nothing' | 'move' | 'installation' }
  | { readonly ok: false; readonly reason: 'read-only' | 'no-leave' | 'not-utf-8' | 'holds-something'; readonly cause: string };

const mostNamed = 5;

/** Whether a database can take a move: it is empty, or holds one. */
export async function lookAt(target: Target, tables: readonly Table[]): Promise<Looked> {
  const [[user, mayMake, isReadOnly, encoding] = []] = await target.ask(`
    SELECT current_user, has_schema_privilege(current_schema(), 'CREATE'), current_setting('transaction_read_only') = 'on', current_setting('server_encoding')`);
  if (isReadOnly !== 'f') return { ok: false, reason: 'read-only', cause: '' };
  if (mayMake !== 't') return { ok: false, reason: 'no-leave', cause: user ?? '' };
  if (encoding !== 'UTF8') return { ok: false, reason: 'not-utf-8', cause: encoding ?? '' };
  const held = await relationsOf(target);
  const expected = ['_prisma_migrations', unfinishedMove, ...tables.map(({ name }) => name)];
  const others = held.filter((name) => !expected.includes(name));
  if (held.length === 0) return { ok: true, holds: 'nothing' };
  if (others.length === 0 && held.includes(unfinishedMove)) return { ok: true, holds: 'move' };
  if (others.length === 0 && held.length === expected.length - 1) return { ok: true, holds: 'installation' };
  return { ok: false, reason: 'holds-something', cause: (others.length > 0 ? others : held).slice(0, mostNamed).join(', ') };
}

/** Tables, views and sequences, but for those of extensions, which hosts install into every database. */
async function relationsOf(target: Target): Promise<string[]> {
  const rows = await target.ask(`
    SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e') ORDER BY relname`);
  return rows.map(([name]) => name ?? '');
}
