import { hostname } from 'node:os';
import { v7 as newUuid } from 'uuid';
import { currentInstant } from '../clock';
import { database } from '../db';
import type { JobKind } from './job';
import { jobKindNames, jobKinds } from './kinds';
import { onWaking } from './waking';
import { nextJob, noteFailure, work } from './working';

const lookEveryMs = 5_000;
/** What is done again and again begins after a while, so that a start is not slowed. */
const firstAfterMs = 60_000;

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadIsWorking?: boolean } = globalThis;

/** From now on this copy of the program does what is due in the database, one job of a kind at a time. */
export function beginWorking(): void {
  if (shared.afterreadIsWorking === true) return;
  shared.afterreadIsWorking = true;
  const look = lookingAs(`${hostname()} ${newUuid()}`);
  onWaking(look);
  setInterval(look, lookEveryMs).unref();
  void askForRepeated().catch(noteFailure);
}

/** What takes all that can be begun now; called while it does so, it looks once more. */
function lookingAs(takenBy: string): () => void {
  const busy = new Set<JobKind>();
  let looking: Promise<void> | null = null;
  let isToLookAgain = false;
  const begin = async (): Promise<void> => {
    do {
      isToLookAgain = false;
      const job = await nextJob(takenBy, jobKindNames.filter((kind) => !busy.has(kind)));
      if (job === null) continue;
      busy.add(job.kind);
      isToLookAgain = true;
      void work(job).catch(noteFailure).finally(() => {
        busy.delete(job.kind);
        look();
      });
    } while (isToLookAgain);
  };
  const look = (): void => {
    isToLookAgain = true;
    looking ??= begin().catch(noteFailure).finally(() => { looking = null; });
  };
  return look;
}

/** Has the database know what is done again and again. */
async function askForRepeated(): Promise<void> {
  const prisma = await database();
  const dueAt = new Date(currentInstant() + firstAfterMs);
  const wanted = jobKindNames.filter((one) => jobKinds[one].everyMs !== undefined && jobKinds[one].isWanted?.() !== false);
  for (const kind of wanted) {
    await prisma.job.upsert({ where: { kind_key: { kind, key: '' } }, create: { kind, key: '', dueAt, asked: 1 }, update: { kind } });
  }
}
