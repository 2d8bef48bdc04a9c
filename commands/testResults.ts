import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** What a runner's report says: how many tests passed, failed and were skipped, and in words each that failed or needed a second try. */
export interface TestResults {
  passed: number;
  failed: number;
  skipped: number;
  remarks: string[];
}

const longestMessage = 1200;

const vitestSchema = z.object({
  numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(),
  testResults: z.array(z.object({
    name: z.string(), status: z.string(), message: z.string(),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) })),
  })),
});

const specSchema = z.object({
  title: z.string(), file: z.string(),
  tests: z.array(z.object({
    status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
    results: z.array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) })),
  })),
});
type Spec = z.infer<typeof specSchema>;
interface Suite {
  specs: Spec[];
  suites?: Suite[] | undefined;
}
const suiteSchema: z.ZodType<Suite> = z.object({ specs: z.array(specSchema), get suites() { return z.array(suiteSchema).optional(); } });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(suiteSchema),
});

/** Of Vitest's JSON report; null where there is none. */
export function vitestResults(reportFile: string): TestResults | null {
  const report = read(reportFile, vitestSchema);
  if (report === null) return null;
  const remarks = report.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const name = path.relative(process.cwd(), file);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [remark('failed', name, message)];
    return failed.map(({ fullName, failureMessages }) => remark('failed', `${name}: ${fullName}`, failureMessages.join('\n')));
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, remarks };
}

/** Of Playwright's JSON report; null where there is none. A test that passed at the second try has passed, with a remark. */
export function browserResults(reportFile: string): TestResults | null {
  const report = read(reportFile, playwrightSchema);
  if (report === null) return null;
  const { expected, flaky, unexpected, skipped } = report.stats;
  const remarks = report.suites.flatMap(specsOf).flatMap(({ title, file, tests }) => tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ status, results }) => remark(
      status === 'flaky' ? 'passed at the second try' : 'failed', `${file}: ${title}`, results.flatMap(({ errors }) => errors).map(({ message }) => message).join('\n'),
    )));
  return { passed: expected + flaky, failed: unexpected, skipped, remarks };
}

function specsOf(suite: Suite): Spec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function remark(outcome: string, name: string, message: string): string {
  return `${outcome}: ${name}\n${stripVTControlCharacters(message).slice(0, longestMessage)}`.trimEnd();
}

function read<Value>(file: string, schema: z.ZodType<Value>): Value | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
