import { chmodSync } from 'node:fs';
import type { Copied } from './backupMade';
import { databaseHere, migrationsOfArchive, runTool } from './postgresTools';

/** Has pg_dump copy the database as it is at one moment, and reads the archive's list of contents back. */
export async function copyPostgres(url: string, to: string): Promise<Copied> {
  const dumped = await runTool('pg_dump', url, [databaseHere, '--format=custom', '--schema=public', '--no-owner', '--no-privileges', `--file=${to}`]);
  if (!dumped.ok) return { ok: false, reason: dumped.reason === 'not-there' ? 'no-pg-dump' : 'failed', cause: dumped.cause };
  chmodSync(to, 0o600);
  const read = await migrationsOfArchive(url, to);
  if (!read.ok) return { ok: false, reason: 'not-as-it-was', cause: read.cause };
  return { ok: true, migrations: read.migrations };
}
