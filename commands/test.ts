import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

/** `npm test`: every check of the project, one after the other. Ends in a line that counts them all. */

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const node = process.execPath;
const bin = (name: string): string => `node_modules/${name}`;
const tsx = [bin('tsx/dist/cli.mjs')];
const results = 'test-results';

function run(title: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return spawnSync(node, args, { stdio: 'inherit', env }).status === 0;
}

const vitestSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

function read<Value>(file: string, schema: z.ZodType<Value>): Value | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** A check that is one thing: passed or failed. */
function check(title: string, args: readonly string[]): Counts {
  return run(title, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function vitest(): Counts {
  const file = `${results}/vitest.json`;
  const isOk = run('unit, integration and commands', [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  const counts = read(file, vitestSchema);
  const failed = counts?.numFailedTests ?? 0;
  return {
    passed: counts?.numPassedTests ?? 0,
    failed: isOk ? failed : Math.max(1, failed),
    skipped: counts?.numPendingTests ?? 0,
  };
}

function browser(): Counts {
  const isOk = run('browser', [bin('@playwright/test/cli.js'), 'test']);
  const stats = read(`${results}/browser.json`, playwrightSchema)?.stats;
  const failed = stats?.unexpected ?? 0;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: isOk ? failed : Math.max(1, failed),
    skipped: stats?.skipped ?? 0,
  };
}

/** Chromium of the system, or Playwright's own; on a Debian machine without either, the system's is installed. */
function ensureBrowser(): void {
  if (['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) => existsSync(path))) return;
  if (run('browser download', [bin('@playwright/test/cli.js'), 'install', 'chromium'])) return;
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], { stdio: 'inherit' });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
ensureBrowser();
const counts = [
  check('client', [...tsx, 'commands/setUp.ts', 'client']),
  check('route types', [bin('next/dist/bin/next'), 'typegen']),
  check('types', [bin('@typescript/native/bin/tsc'), '-p', '.']),
  check('lint', [bin('eslint/bin/eslint.js'), '.']),
  check('folder rules', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'core', 'server', 'ui', 'commands', '--config', '.dependency-cruiser.js']),
  check('nothing unused', [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']),
  check('content', [...tsx, 'commands/contentCheck.ts']),
  check('build', [...tsx, 'commands/setUp.ts', 'build']),
  vitest(),
  browser(),
].reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
