import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { systemChromium } from './systemChromium';
import { browserResults, vitestResults, type TestResults } from './testResults';

/** `npm test`: every check of the project, two at a time so that no core waits. Ends in what failed, in words, and a line
 *  that counts them all. */

const node = process.execPath;
const bin = (name: string): string => `node_modules/${name}`;
const tsx = [bin('tsx/dist/cli.mjs')];
const results = 'test-results';

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

function run(title: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  return spawnSync(node, args, { stdio: 'inherit', env }).status === 0;
}

function one(title: string, isPassed: boolean): TestResults {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0, remarks: isPassed ? [] : [`failed: ${title}`] };
}

/** A check that is one thing: passed or failed. */
function check(title: string, args: readonly string[]): TestResults {
  return one(title, run(title, args));
}

/** The same beside another: what it prints is shown whole when it is done. */
async function checkBeside(title: string, args: readonly string[]): Promise<TestResults> {
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  console.log(`\n== ${title}\n${printed.join('')}`.trimEnd());
  return one(title, (await ended) === 0);
}

async function inTurn(checks: readonly (readonly [title: string, args: readonly string[]])[]): Promise<TestResults[]> {
  const counts: TestResults[] = [];
  for (const [title, args] of checks) counts.push(await checkBeside(title, args));
  return counts;
}

/** What reads the sources, and the build. The linter takes as long as all the others; it has read the types of routes long
 *  before the build, which comes last, writes them once more. */
async function staticChecks(): Promise<TestResults[]> {
  const counts = await Promise.all([
    inTurn([['lint', [bin('eslint/bin/eslint.js'), '.']]]),
    inTurn([
      ['types', [bin('@typescript/native/bin/tsc'), '-p', '.']],
      ['folder rules', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'core', 'server', 'ui', 'commands', 'proxy.ts', 'instrumentation.ts', '--config', '.dependency-cruiser.js']],
      ['nothing unused', [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']],
      ['licences', [...tsx, 'commands/licences.ts']],
      ['content', [...tsx, 'commands/contentCheck.ts']],
      ['build', [...tsx, 'commands/setUp.ts', 'build']],
    ]),
  ]);
  return counts.flat();
}

/** Runs tests that show what they do as they go; less urgent ones take what the others leave. */
async function runTests(title: string, args: readonly string[], niceness = 0): Promise<boolean> {
  console.log(`\n== ${title}`);
  const child = spawn(node, args, { stdio: 'inherit', env });
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** What the runner's report says; one that ended badly has failed, whatever it says. */
function resultsOf(title: string, isOk: boolean, reported: TestResults | null): TestResults {
  const told = reported ?? { passed: 0, failed: 0, skipped: 0, remarks: [] };
  if (told.failed > 0 || (isOk && reported !== null)) return told;
  return { ...told, failed: 1, remarks: [...told.remarks, `failed: ${title}, see above`] };
}

async function vitest(): Promise<TestResults> {
  const title = 'unit, integration and commands';
  const file = `${results}/vitest.json`;
  const isOk = await runTests(title, [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`], 5);
  return resultsOf(title, isOk, vitestResults(file));
}

async function browser(): Promise<TestResults> {
  const isOk = await runTests('browser', [bin('@playwright/test/cli.js'), 'test']);
  return resultsOf('browser', isOk, browserResults(`${results}/browser.json`));
}

/** Chromium of the system, or Playwright's own; on a Debian machine without either, the system's is installed. */
function ensureBrowser(): void {
  if (systemChromium !== undefined) return;
  if (run('browser download', [bin('@playwright/test/cli.js'), 'install', 'chromium'])) return;
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation'], { stdio: 'inherit' });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
ensureBrowser();
const all = [
  check('client', [...tsx, 'commands/setUp.ts', 'client']),
  check('route types', [bin('next/dist/bin/next'), 'typegen']),
  ...(await staticChecks()),
  // A page that is waited for should come soon; the others only have to be done in the end.
  ...(await Promise.all([browser(), vitest()])),
];
const sum = (key: 'passed' | 'failed' | 'skipped'): number => all.reduce((total, counts) => total + counts[key], 0);
for (const remark of all.flatMap(({ remarks }) => remarks)) console.log(`\n${remark}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
