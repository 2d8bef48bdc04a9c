import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningServer {
  readonly url: string;
  /** Lets it end what it is doing. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A server that was started, whether it answers yet or not. */
export interface StartedServer extends RunningServer {
  /** Resolves when it answers; rejects with what it printed if it ends before. */
  readonly ready: Promise<void>;
}

type Variables = Readonly<Record<string, string>>;
/** What becomes of errors that the server writes of: those that are made on purpose need not be read. */
type Errors = 'shown' | 'passed over';

/** The product as `npm start` serves it, on the data in `folder`, with more configuration in `variables`; resolves when it
 *  answers. */
export async function startServer(folder: string, port: number, variables: Variables = {}, errors: Errors = 'shown'): Promise<RunningServer> {
  const server = beginServer(folder, port, variables, errors);
  await server.ready;
  return server;
}

/** The same, before it answers. */
export function beginServer(folder: string, port: number, variables: Variables = {}, errors: Errors = 'shown'): StartedServer {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: String(port), ...variables };
  const child = spawn(process.execPath, ['commands/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const killLeft = (): void => void child.kill();
  process.once('exit', killLeft);
  const ended = once(child, 'exit').then(() => process.off('exit', killLeft));
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (text.toString().includes('is ready: http')) resolve();
    });
    child.stderr.on('data', (text: Buffer) => {
      printed += text.toString();
      if (errors === 'shown') process.stderr.write(text);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code ?? 'a signal'}: ${printed}`)));
  });
  // Whoever kills it before it answers does not wait for that.
  ready.catch(() => undefined);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { url: `http://localhost:${port}`, ready, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
