import { spawnSync } from 'node:child_process';
import { onceFor } from './fingerprint';
import { Stop } from '../stop';

const sources = [
  'app', 'core', 'server', 'ui', 'public', 'instrumentation.ts', 'instrumentation-client.ts', 'proxy.ts', 'prisma/schema.prisma',
  'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json',
];

/** Builds the pages, unless the build that is there was made from the same files. */
export function ensureBuild(): void {
  onceFor(sources, '.next/made-from', () => {
    console.log('Building the pages; this takes a minute …');
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
    const run = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { encoding: 'utf8', env });
    if (run.status !== 0) throw new Stop(`The pages could not be built:\n${run.stdout}${run.stderr}`);
  });
}
