import { applyMigrations } from '../database/applyMigrations';
import { differences } from './comparing';
import { lookAt } from './look';
import type { Looked } from './look';
import { beginMarks, endMarks, isMoveOf, moveNext } from './marks';
import type { Moved, MoveProgress } from './moved';
import { openSource } from './source';
import type { Source } from './source';
import { sumAll } from './summing';
import type { Summed } from './summing';
import { Target, TargetFailed } from './target';

interface MoveOptions {
  readonly progress?: MoveProgress;
  /** The most rows that are written at a time. */
  readonly most?: number;
}

const mostRows = 5000;

/** Carries the database in a file over to the empty PostgreSQL database at an address, or goes on with that; then reads all there
 *  is on the other side, and compares. The file stays as it is, and nobody else can use it meanwhile. */
export async function moveDatabase(file: string, url: string, { progress = () => undefined, most = mostRows }: MoveOptions = {}): Promise<Moved> {
  const opened = openSource(file);
  if (!opened.ok) return opened;
  const { source } = opened;
  try {
    const looked = await orRefused('unreachable', Target.at(url, (target) => lookAt(target, source.tables)));
    if (!looked.ok) return looked;
    const { sums, unfit } = sumAll(source, most, progress);
    if (unfit.count > 0) return { ok: false, reason: 'unfit', cause: unfit.examples, count: unfit.count };
    const move: Move = { source, url, sums, progress };
    return await orRefused('broken-off', Target.at(url, (target) => moveTo(target, move, looked.holds)));
  } finally {
    source.close();
  }
}

type FailedTarget<Reason> = { readonly ok: false; readonly reason: Reason; readonly cause: string };

async function orRefused<Result, Reason extends string>(reason: Reason, work: Promise<Result>): Promise<Result | FailedTarget<Reason>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TargetFailed) return { ok: false, reason, cause: error.message };
    throw error;
  }
}

interface Move {
  readonly source: Source;
  readonly url: string;
  readonly sums: readonly Summed[];
  readonly progress: MoveProgress;
}

async function moveTo(target: Target, move: Move, holds: Extract<Looked, { ok: true }>['holds']): Promise<Moved> {
  const { source, url, sums, progress } = move;
  if (holds === 'installation') return sameAsBefore(target, move);
  if (holds === 'nothing') await beginMarks(target, sums);
  else if (!(await isMoveOf(target, sums))) return { ok: false, reason: 'other-move', cause: '' };
  const upgraded = await applyMigrations({ provider: 'postgresql', url });
  if (!upgraded.ok) return { ok: false, reason: 'broken-off', cause: `the step ${upgraded.migration} failed (${upgraded.cause})` };
  for (const sum of sums) await carry(target, source, sum, progress);
  const found = await differences(source, target, sums, progress);
  if (found.length > 0) return { ok: false, reason: 'differs', cause: found };
  // Until it has counted what is where, PostgreSQL answers from tables this new by guesswork.
  await target.ask('ANALYZE');
  await endMarks(target);
  return whole(sums);
}

/** A move that was killed after its last step is whole. */
async function sameAsBefore(target: Target, { source, sums, progress }: Move): Promise<Moved> {
  const found = await differences(source, target, sums, progress);
  return found.length === 0 ? whole(sums) : { ok: false, reason: 'holds-something', cause: 'an installation' };
}

async function carry(target: Target, source: Source, { of: table, most, rows }: Summed, progress: MoveProgress): Promise<void> {
  for (let carried: number | null = 0; carried !== null; ) {
    carried = await moveNext(target, table, (key) => source.after(table, key, most));
    if (carried !== null) progress('Moved', table.name, carried, rows);
  }
}

function whole(sums: readonly Summed[]): Moved {
  return { ok: true, sums: sums.map(({ table, rows, checksum }) => ({ table, rows, checksum })) };
}
