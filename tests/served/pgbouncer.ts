import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withClient } from '../integration/postgresDatabases';
import { answering } from './answering';
import { freePort, serverUser } from './postgres';

export interface RunningPgbouncer {
  /** That of the server behind it, by way of it. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Debian's pgbouncer in transaction mode before a PostgreSQL server of this machine, with so many connections to each of its
 *  databases; null where it is not installed. */
export async function startPgbouncer(serverUrl: string, connections: number): Promise<RunningPgbouncer | null> {
  const owner = serverUser();
  if (owner === null || spawnSync('pgbouncer', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-pgbouncer-'));
  const port = await freePort();
  const { hostname, port: serverPort, username } = new URL(serverUrl);
  const file = path.join(folder, 'pgbouncer.ini');
  writeFileSync(file, [
    '[databases]', `* = host=${hostname} port=${serverPort} user=${username}`,
    '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${port}`, 'unix_socket_dir =', 'auth_type = any', 'pool_mode = transaction',
    `default_pool_size = ${connections}`, 'max_client_conn = 1000', `logfile = ${path.join(folder, 'log')}`,
  ].join('\n'));
  for (const name of [folder, file]) chownSync(name, owner.uid, owner.gid);
  const bouncer = spawn('pgbouncer', ['--quiet', file], { ...owner, cwd: folder, stdio: 'ignore' });
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${port}`;
  await answering(() => withClient(url.href, () => Promise.resolve()));
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => bouncer.once('exit', resolve));
    bouncer.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: url.href, stop };
}
