import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measureClass } from './class/measure';
import { measureJavaScript } from './javaScript';
import { measureImporter } from './importer';
import { describeMachine } from './machine';
import type { Part } from './part';
import { measureQueue } from './queue';
import { measureQuiz } from './quiz';
import { measureReviews } from './reviews';
import { measureSizes } from './sizes';
import { measureStudy } from './study';
import { measureWorkload } from './workload';

/** `npm run bench`: what the program does in a second, measured over HTTP on the built server, beside the bare
 *  database doing the same writes in the same minute. `-- --only reviews,queue` chooses parts, `-- --json FILE`
 *  writes the figures under flat keys. Each part runs in a process and on a database of its own. */
const parts = new Map<string, Part>([
  ['js', measureJavaScript], ['reviews', measureReviews], ['queue', measureQueue], ['importer', measureImporter], ['study', measureStudy],
  ['quiz', measureQuiz], ['class', measureClass], ['workload', measureWorkload], ['sizes', measureSizes],
]);

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, part: { type: 'string' }, folder: { type: 'string' } },
});
if (values.part !== undefined && values.folder !== undefined) await runPart(values.part, values.folder);
else runAll(values.only?.split(',') ?? [...parts.keys()], values.json);

function resultFile(folder: string): string {
  return path.join(folder, 'figures.json');
}

async function runPart(name: string, folder: string): Promise<void> {
  const figures = await parts.get(name)?.(folder);
  writeFileSync(resultFile(folder), JSON.stringify(figures));
}

function runAll(chosen: readonly string[], jsonFile: string | undefined): void {
  const unknown = chosen.filter((name) => !parts.has(name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${[...parts.keys()].join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  console.log(describeMachine());
  const figures = Object.fromEntries(chosen.flatMap((name) => Object.entries(measured(name))));
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(figures, null, 2)}\n`);
}

function measured(name: string): Readonly<Record<string, number>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-bench-'));
  try {
    const args = ['node_modules/tsx/dist/cli.mjs', 'tests/bench/run.ts', '--part', name, '--folder', folder];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`The part ${name} could not be measured`);
    const figures = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(resultFile(folder), 'utf8')));
    for (const [key, value] of Object.entries(figures)) {
      console.log(`${key.padEnd(36)} ${value.toLocaleString('en-GB').padStart(14)}`);
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
