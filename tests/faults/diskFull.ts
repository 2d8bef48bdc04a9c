import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../served/server';
import { installFaults } from './installation';
import { Load } from './load';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

const diskMegabytes = 128;
const failuresWaitedFor = 20;

/** Fills the disk under a server at work until its writes fail, makes room again, and sees it go on, round after round. Null where
 *  this user may mount nothing. */
export async function fillDisk(options: FaultOptions): Promise<Verdict | null> {
  const { folder, port } = options;
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  if (!mount('-t', 'tmpfs', '-o', `size=${diskMegabytes}m`, 'tmpfs', disk)) return null;
  try {
    const installation = await installFaults(disk);
    const server = await startServer(disk, port, {}, 'passed over');
    const load = await Load.at(server.url, installation);
    const verdicts = new Verdicts(installation, load.ledger);
    const filler = path.join(disk, 'filler');
    await eachRound(options, async () => {
      load.begin();
      await load.acknowledges(20);
      fill(disk, filler);
      await load.fails(failuresWaitedFor);
      rmSync(filler);
      await verdicts.judge(await load.recovers(20));
    });
    await server.stop();
    return verdicts.verdict();
  } finally {
    spawnSync('umount', ['--lazy', disk]);
  }
}

/** Takes all that is left, so that the next page that a write asks for is refused. */
function fill(disk: string, filler: string): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
  } catch (error) {
    // Somebody else was quicker, and the disk is full too.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

/** False where this user may not. */
export function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0;
}
