import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { systemChromium } from '@/commands/systemChromium';
import { Client } from '../served/client';
import { emailOf, password } from '../served/learners';
import { startServer } from '../served/server';
import { startEmptyApp } from './emptyServer';
import { pagesToMeasure } from './pages';
import { benchPort, percentile } from './part';
import type { Figures } from './part';

/** The last that runs on Node 20. It is 180 MB of packages, and so fetched where it is run and by nobody who only studies. */
const lighthouse = 'lighthouse@12.8.2';
const measuredPages = ['course', 'section', 'study', 'quiz', 'class'];
const runsOfEach = 3;
const longestMs = 90_000;
const chromeFlags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync';

/** As much as is read of a report. */
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
  }),
});
type Report = z.infer<typeof reportSchema>;

/** What Lighthouse says of pages, and of one of the framework that has nothing, on the phone that it makes of this machine, four
 *  times slower with a slow network; medians of three runs: scores 0..100, when the largest part is painted and how long a
 *  finger is not heeded (ms), and how much moves (0 is nothing). */
export async function measureLighthouse(folder: string): Promise<Figures> {
  const pages = await pagesToMeasure(folder);
  const empty = await startEmptyApp(benchPort + 1);
  const figures: Record<string, number> = { ...judged('emptyPage', empty.url, '', folder) };
  await empty.stop();
  const server = await startServer(folder, benchPort);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  const { cookie = '' } = client.headers();
  for (const name of measuredPages) {
    // Its scripts are read from the disk once before.
    await client.get(pages[name] ?? '');
    Object.assign(figures, judged(name, `${server.url}${pages[name] ?? ''}`, cookie, folder));
  }
  client.close();
  await server.stop();
  return figures;
}

function judged(name: string, url: string, cookie: string, folder: string): Figures {
  const reports = Array.from({ length: runsOfEach }, () => reportOf(url, cookie, folder));
  return Object.fromEntries(figuresOf(reports).map(([key, value]) => [`lighthouse.${name}.${key}`, value]));
}

function reportOf(url: string, cookie: string, folder: string): Report {
  const file = path.join(mkdtempSync(path.join(folder, 'lighthouse-')), 'report.json');
  const asked = ['--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting'];
  const who = `--extra-headers=${JSON.stringify({ Cookie: cookie })}`;
  const env = { ...process.env, CHROME_PATH: systemChromium ?? chromium.executablePath() };
  const args = ['--yes', lighthouse, url, ...asked, who, `--chrome-flags=${chromeFlags}`];
  // Chromium was seen to answer Lighthouse no more, once in fifty times.
  const isJudged = Array.from({ length: 2 }).some(() => spawnSync('npx', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: longestMs }).status === 0);
  if (!isJudged) throw new Error(`Lighthouse could not judge ${url}`);
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function figuresOf(reports: readonly Report[]): [string, number][] {
  const median = (of: (report: Report) => number): number => percentile(reports.map(of), 0.5);
  const categories = Object.keys(reports[0]?.categories ?? {});
  return [
    ...categories.map((category): [string, number] => [category, Math.round(100 * median(({ categories: all }) => all[category]?.score ?? 0))]),
    ['largestPaintMs', Math.round(median(({ audits }) => audits['largest-contentful-paint'].numericValue))],
    ['blockedMs', Math.round(median(({ audits }) => audits['total-blocking-time'].numericValue))],
    ['layoutShift', Number(median(({ audits }) => audits['cumulative-layout-shift'].numericValue).toFixed(4))],
  ];
}
