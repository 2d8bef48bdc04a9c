import type { RecordStoreConfig } from '../config';
import { readConfig } from '../config';
import { database } from '../db';
import type { QueuedStatement as QueuedRow } from '../generated/sqlite/client';
import { log } from '../watching/log';

/** Told in one request. */
const batchSize = 50;
const longestMs = 30_000;

/** Sends what is queued for the record store, the oldest first, until nothing is left. Throws where the store cannot take it
 *  now: then the rest stays, to be sent later. What is sent twice is kept once there, by its id. */
export async function sendStatements(): Promise<void> {
  const { recordStore } = readConfig();
  if (recordStore === null) return;
  const prisma = await database();
  for (;;) {
    const rows = await prisma.queuedStatement.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }], take: batchSize });
    if (rows.length === 0) return;
    await sendBatch(recordStore, rows);
  }
}

/** Where the store refuses a batch for what it says, each of it is sent by itself, so that one does not hold up the others. */
async function sendBatch(store: RecordStoreConfig, rows: readonly QueuedRow[]): Promise<void> {
  const refusal = await post(store, rows);
  if (refusal !== null && rows.length > 1) {
    for (const row of rows) await sendBatch(store, [row]);
    return;
  }
  if (refusal !== null) log().error({ statement: rows[0]?.id, refusal }, 'the record store does not take a statement; it is not sent again');
  await forget(rows);
}

/** Each by its learner, as rows are found by. */
async function forget(rows: readonly QueuedRow[]): Promise<void> {
  const prisma = await database();
  for (const learnerId of new Set(rows.map((row) => row.learnerId))) {
    const ids = rows.filter((row) => row.learnerId === learnerId).map(({ id }) => id);
    await prisma.queuedStatement.deleteMany({ where: { learnerId, id: { in: ids } } });
  }
}

/** Null where the store has them now, or had them before; else why it never will. Throws on all that may pass. */
async function post({ url, key, secret }: RecordStoreConfig, rows: readonly QueuedRow[]): Promise<string | null> {
  const headers = {
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'content-type': 'application/json', 'x-experience-api-version': '1.0.3',
  };
  const body = JSON.stringify(rows.map(({ content }) => content));
  const response = await fetch(url, { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(longestMs), headers, body }).catch((error: unknown) => {
    throw new Error('The record store at XAPI_ENDPOINT could not be reached', { cause: error });
  });
  await response.body?.cancel();
  const { status } = response;
  // 409: it has one of this id, which is this one, or was written before something was renamed.
  if (response.ok || (status === 409 && rows.length === 1)) return null;
  if (status === 400 || status === 409 || status === 413) return `answered ${status}`;
  throw new Error(`The record store at XAPI_ENDPOINT answered ${status}${status === 401 || status === 403 ? ': look at XAPI_KEY and XAPI_SECRET' : ''}`);
}
