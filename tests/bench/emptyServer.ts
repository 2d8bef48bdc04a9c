import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { answering } from '../served/answering';
import type { RunningServer } from '../served/server';

const next = 'node_modules/next/dist/bin/next';
const folder = 'tests/bench/emptyApp';
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;

/** The framework serving an application that does nothing: a page, and a route `/nothing`. */
export async function startEmptyApp(port: number): Promise<Pick<RunningServer, 'url' | 'stop'>> {
  const { status } = spawnSync(process.execPath, [next, 'build', folder], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The empty application could not be built');
  const child = spawn(process.execPath, [next, 'start', folder, '--port', String(port)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  process.once('exit', () => void child.kill());
  const url = `http://localhost:${port}`;
  await answering(() => fetch(`${url}/nothing`));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { url, stop };
}
