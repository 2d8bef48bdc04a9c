import type { Instant } from '@/core/time';
import { currentInstant } from '../clock';
import { readConfig } from '../config';
import { connectReplica, database } from '../db';
import type { PrismaClient } from '../db';
import { log } from '../watching/log';

/** Copies of the database that PostgreSQL keeps up, for reports: they ask much, and may be a few seconds old. What somebody has
 *  just changed themselves is never read there. Prisma's own extension is not used, as it leaves statements in SQL to the
 *  database and takes a copy for good however far behind it is. */

interface Replica {
  readonly client: PrismaClient;
  /** When it was last looked whether it keeps up, and whether it did. */
  looked: { readonly at: Instant; readonly isFresh: boolean } | null;
}

const lookEveryMs = 5_000;
/** A copy that is further behind is left alone. */
const mostBehindSeconds = 10;

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadReplicas?: Promise<readonly Replica[]>; afterreadReplicaTurn?: number } = globalThis;

/** Reads for a report: from a copy of the database that keeps up, in turn, or else from the database itself. */
export async function readForReport<Result>(read: (prisma: PrismaClient) => Promise<Result>): Promise<Result> {
  const replica = await freshReplica();
  if (replica === null) return read(await database());
  try {
    return await read(replica.client);
  } catch (error) {
    leave(replica, error);
    return read(await database());
  }
}

/** Closes the connections to the copies; whoever reads next opens what is configured then. */
export async function closeReplicas(): Promise<void> {
  const open = shared.afterreadReplicas;
  delete shared.afterreadReplicas;
  for (const { client } of (await open) ?? []) await client.$disconnect();
}

async function freshReplica(): Promise<Replica | null> {
  shared.afterreadReplicas ??= openReplicas();
  const replicas = await shared.afterreadReplicas;
  const turn = shared.afterreadReplicaTurn ?? 0;
  shared.afterreadReplicaTurn = turn + 1;
  for (let tried = 0; tried < replicas.length; tried++) {
    const replica = replicas[(turn + tried) % replicas.length];
    if (replica !== undefined && (await isFresh(replica))) return replica;
  }
  return null;
}

async function openReplicas(): Promise<Replica[]> {
  const clients = await Promise.all(readConfig().replicaUrls.map(connectReplica));
  return clients.map((client) => ({ client, looked: null }));
}

async function isFresh(replica: Replica): Promise<boolean> {
  const now = currentInstant();
  if (replica.looked !== null && now - replica.looked.at < lookEveryMs) return replica.looked.isFresh;
  try {
    replica.looked = { at: now, isFresh: (await secondsBehind(replica.client)) <= mostBehindSeconds };
  } catch (error) {
    leave(replica, error);
  }
  return replica.looked?.isFresh ?? false;
}

function leave(replica: Replica, error: unknown): void {
  replica.looked = { at: currentInstant(), isFresh: false };
  log().warn({ err: error }, 'a copy of the database cannot be read; reports read the database itself');
}

/** How old what a copy shows may be: it has all there is as long as it is connected and has replayed what it was sent; otherwise
 *  as old as the last change that it knows of. Infinity where it knows of none. */
async function secondsBehind(client: PrismaClient): Promise<number> {
  const [row] = await client.$queryRaw<[{ seconds: number | null }]>`
    SELECT CASE
      WHEN NOT pg_is_in_recovery() THEN 0
      WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
      ELSE CAST(EXTRACT(EPOCH FROM clock_timestamp() - pg_last_xact_replay_timestamp()) AS DOUBLE PRECISION)
    END AS "seconds"`;
  return row.seconds ?? Infinity;
}
