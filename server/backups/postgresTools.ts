import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type ToolRun =
  | { readonly ok: true; readonly printed: string }
  | { readonly ok: false; readonly reason: 'not-there' | 'failed'; readonly cause: string };

/** Runs one of PostgreSQL's own programs. The database's password goes by the environment, as everybody on a machine can
 *  read what a program is called with. */
export async function runTool(program: 'pg_dump' | 'pg_restore', url: string, args: readonly string[]): Promise<ToolRun> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  // Prisma's own, which PostgreSQL's programs do not know.
  for (const name of ['schema', 'connection_limit', 'pool_timeout']) address.searchParams.delete(name);
  const env = { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) };
  const child = spawn(program, [...args.map((arg) => (arg === databaseHere ? `--dbname=${address.href}` : arg))], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null | 'not-there'>((resolve) => {
    child.once('error', () => resolve('not-there'));
    child.once('close', resolve);
  });
  const [printed, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 'not-there') return { ok: false, reason: 'not-there', cause: `${program} is not on the PATH` };
  return code === 0 ? { ok: true, printed } : { ok: false, reason: 'failed', cause: errors.trim() };
}

/** Stands among the arguments for the database's address. */
export const databaseHere = '--dbname';

/** The migrations of a database in an archive of pg_dump, oldest first. */
export async function migrationsOfArchive(url: string, file: string): Promise<{ readonly ok: true; readonly migrations: string[] } | Extract<ToolRun, { ok: false }>> {
  const run = await runTool('pg_restore', url, ['--data-only', '--table=_prisma_migrations', '--file=-', file]);
  if (!run.ok) return run;
  const lines = run.printed.split('\n');
  const head = lines.find((line) => line.startsWith('COPY ')) ?? '';
  const columns = /\((.*)\)/.exec(head)?.[1]?.split(', ') ?? [];
  const rows = lines.slice(lines.indexOf(head) + 1, lines.indexOf('\\.')).map((line) => line.split('\t'));
  const of = (row: readonly string[], column: string): string | undefined => row[columns.indexOf(column)];
  const done = rows.filter((row) => of(row, 'finished_at') !== '\\N');
  return { ok: true, migrations: done.flatMap((row) => of(row, 'migration_name') ?? []).sort() };
}
