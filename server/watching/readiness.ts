import { database } from '../db';
import { parseDatabaseUrl } from '../database/location';
import { schemaVersion } from '../database/schemaVersion';
import { readConfig } from '../config';

export type Readiness = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const patienceMs = 1000;

/** Whether requests can be answered: the database does so within a second, and has this version's tables. */
export async function readiness(): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'The database has not answered within a second.' }), patienceMs);
  });
  try {
    return await Promise.race([look(), late]);
  } catch {
    // Why is in the log of whatever else asks; this is told to strangers.
    return { ok: false, reason: 'The database cannot be reached.' };
  } finally {
    clearTimeout(timer);
  }
}

async function look(): Promise<Readiness> {
  const { databaseUrl, dataFolder } = readConfig();
  const parsed = parseDatabaseUrl(databaseUrl, dataFolder);
  if (!parsed.ok) return parsed;
  const { missing, unknown, isHalfMoved } = await schemaVersion(await database(), parsed.location.provider);
  if (isHalfMoved) return { ok: false, reason: 'The move to this database has not come to its end.' };
  if (missing.length > 0) return { ok: false, reason: 'The database is of an older version: start the server anew.' };
  return unknown.length > 0 ? { ok: false, reason: 'The database is of a newer version: start that version.' } : { ok: true };
}
