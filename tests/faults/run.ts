import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { MINUTE_MS } from '@/core/time';
import { percentile } from '../bench/part';
import { cutConnections } from './connectionsCut';
import { killCopy } from './copyKilled';
import { fillDisk } from './diskFull';
import { killPostgres } from './postgresKilled';
import { forbidWriting } from './readOnly';
import type { FaultOptions } from './rounds';
import { killServer } from './serverKilled';
import type { Verdict } from './verdict';

/** `npm run test:faults -- --rounds 200 --json FILE` kills the built server under load so often, and does each of the other
 *  faults as often; `--minutes` ends each after so long, `--only server,disk` chooses, `--seed` makes other moments. Each runs in a
 *  process of its own. Ends with 1 where a write was lost or something is broken. */
const faults = new Map<string, (options: FaultOptions) => Promise<Verdict | null>>([
  ['server', killServer], ['postgres', killPostgres], ['disk', fillDisk], ['read-only', forbidWriting], ['cut', cutConnections], ['copy', killCopy],
]);

const verdictSchema = z.object({
  rounds: z.number(), acknowledged: z.number(), lost: z.number(), broken: z.number(), recoveryMs: z.array(z.number()),
});
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: 'faults' }, only: { type: 'string' }, json: { type: 'string' },
    port: { type: 'string', default: '3289' }, minutes: { type: 'string', default: 'Infinity' }, part: { type: 'string' }, folder: { type: 'string' },
  },
});
if (values.part !== undefined && values.folder !== undefined) await runPart(values.part, values.folder);
else runAll(values.only?.split(',') ?? [...faults.keys()]);

function verdictFile(folder: string): string {
  return path.join(folder, 'verdict.json');
}

async function runPart(name: string, folder: string): Promise<void> {
  const longestMs = Number(values.minutes) * MINUTE_MS;
  const verdict = await faults.get(name)!({ folder, rounds: Number(values.rounds), longestMs, seed: `${values.seed} ${name}`, port: Number(values.port) });
  writeFileSync(verdictFile(folder), JSON.stringify(verdict));
  process.exit();
}

function runAll(chosen: readonly string[]): void {
  const unknown = chosen.filter((name) => !faults.has(name));
  if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}; there are ${[...faults.keys()].join(', ')}.`);
  const verdicts = Object.fromEntries(chosen.map((name) => [name, verdictOn(name)] as const).filter(([, verdict]) => verdict !== null)) as Record<string, Verdict>;
  const sum = (key: 'rounds' | 'acknowledged' | 'lost' | 'broken'): number => Object.values(verdicts).reduce((total, verdict) => total + verdict[key], 0);
  const totals = { rounds: sum('rounds'), acknowledged: sum('acknowledged'), lost: sum('lost'), broken: sum('broken') };
  console.log(`all        ${totals.rounds} rounds, ${totals.acknowledged} acknowledged, ${totals.lost} lost, ${totals.broken} broken`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...totals, faults: verdicts }, null, 2)}\n`);
  if (totals.lost + totals.broken > 0) process.exitCode = 1;
}

function verdictOn(name: string): Verdict | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-faults-'));
  try {
    const args = ['node_modules/tsx/dist/cli.mjs', 'tests/faults/run.ts', '--part', name, '--folder', folder, '--rounds', values.rounds, '--minutes', values.minutes, '--seed', values.seed, '--port', values.port];
    if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) throw new Error(`The fault ${name} could not be tried`);
    const verdict = verdictSchema.nullable().parse(JSON.parse(readFileSync(verdictFile(folder), 'utf8')));
    console.log(`${name.padEnd(10)} ${verdict === null ? 'not possible here: PostgreSQL or nginx is missing, or this user may mount nothing' : inWords(verdict)}`);
    return verdict;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inWords({ rounds, acknowledged, lost, broken, recoveryMs }: Verdict): string {
  return `${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${broken} broken; back after ${Math.min(...recoveryMs)} to ${Math.max(...recoveryMs)} ms, in the middle ${percentile(recoveryMs, 0.5)}`;
}
