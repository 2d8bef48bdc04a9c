import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningServer {
  readonly url: string;
  /** Lets it end what it is doing. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** The product as `npm start` serves it, on the data in `folder`, with more configuration in `variables`; resolves when it
 *  answers. */
export async function startServer(folder: string, port: number, variables: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: String(port), ...variables };
  const child = spawn(process.execPath, ['commands/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('is ready: http')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code ?? 'a signal'}`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url: `http://localhost:${port}`, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
