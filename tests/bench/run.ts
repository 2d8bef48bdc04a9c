import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measureClass } from './class/measure';
import { measureJavaScript } from './javaScript';
import { measureImporter } from './importer';
import { measureLighthouse } from './lighthouse';
import { describeMachine } from './machine';
import type { Figures, Part } from './part';
import { measureQueue } from './queue';
import { measureQuiz } from './quiz';
import { withSection } from './report';
import { measureReads } from './reads';
import { measureReviews } from './reviews';
import { measureSizes } from './sizes';
import { measureStudy } from './study';
import { measureWorkload } from './workload';

/** `npm run bench`: what the program does in a second, measured over HTTP on the built server, beside the bare
 *  database doing the same writes in the same minute. `-- --only reviews,queue` chooses parts, `-- --json FILE`
 *  writes the figures under flat keys, `-- --save` puts them into docs/performance.md. Each part runs in a process and on
 *  a database of its own. */
const parts: Readonly<Record<string, { readonly what: string; readonly measure: Part }>> = {
  js: { what: 'First-load JavaScript of each page: the gzipped bytes of every script its HTML names.', measure: measureJavaScript },
  lighthouse: { what: 'What Lighthouse says of pages on the slow phone that it makes of the machine, and of one of the framework that has nothing: scores of 100, when the largest part is painted, how long a finger is not heeded, and how much moves.', measure: measureLighthouse },
  reviews: { what: 'Acknowledged reviews a second over HTTP, each learner with a session, beside the bare driver’s transactions.', measure: measureReviews },
  reads: { what: 'What a signed-in reader waits for when four ask as fast as they are answered, beside a route and a page of the framework that do nothing.', measure: measureReads },
  queue: { what: 'How long a learner waits for the day’s deck, over HTTP with a session, as the database fills with others’ cards.', measure: measureQueue },
  importer: { what: 'An article turned into facts and questions.', measure: measureImporter },
  study: { what: 'From the press of a rating’s key to the next card on the screen, on a processor slowed four times, with 5,000 cards due.', measure: measureStudy },
  quiz: { what: 'A class of 200 takes one quiz at the same time: saving an answer as they think, and as fast as they can, on both databases.', measure: measureQuiz },
  class: { what: 'The overview and the matrix of a class of 500, by how many reviews the database holds, and what share keeping roll-ups adds to a review’s write.', measure: measureClass },
  workload: { what: 'What each desired retention costs, told of a deck of 1,000 cards.', measure: measureWorkload },
  sizes: { what: 'What a learner’s rows take on PostgreSQL, and a batch of reviews of its processor.', measure: measureSizes },
};
const report = 'docs/performance.md';

const { values } = parseArgs({
  options: {
    only: { type: 'string' }, json: { type: 'string' }, save: { type: 'boolean', default: false }, part: { type: 'string' }, folder: { type: 'string' },
  },
});
if (values.part !== undefined && values.folder !== undefined) await runPart(values.part, values.folder);
else runAll(values.only?.split(',') ?? Object.keys(parts));

function resultFile(folder: string): string {
  return path.join(folder, 'figures.json');
}

async function runPart(name: string, folder: string): Promise<void> {
  const figures = await parts[name]?.measure(folder);
  writeFileSync(resultFile(folder), JSON.stringify(figures));
}

function runAll(chosen: readonly string[]): void {
  const unknown = chosen.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  console.log(describeMachine());
  const all: Figures[] = [];
  for (const name of chosen) {
    const figures = measured(name);
    all.push(figures);
    if (values.save) save(name, figures);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(Object.assign({}, ...all), null, 2)}\n`);
}

function save(part: string, figures: Figures): void {
  const where = `${new Date().toISOString().slice(0, 10)}: ${describeMachine()}.`;
  writeFileSync(report, withSection(readFileSync(report, 'utf8'), { part, what: parts[part]?.what ?? '', where, figures }));
}

function measured(name: string): Figures {
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
