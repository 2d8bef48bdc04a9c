import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningPostgres {
  readonly url: string;
  /** Starts another beside it that is kept up with all its databases. */
  readonly startReplica: () => Promise<RunningReplica>;
  /** Ends it at once, as a power cut would. */
  readonly crash: () => void;
  /** Starts it again on what it had on disk. */
  readonly restart: () => void;
  /** Ends it and deletes its data. */
  readonly stop: () => void;
}

export interface RunningReplica {
  readonly url: string;
  readonly stop: () => void;
}

/** A PostgreSQL server of this machine's binaries, on a free loopback port with a data folder of its own; null where
 *  there are none. One that is not durable is faster, and loses what it has with the power. */
export async function startPostgres({ isDurable }: { isDurable: boolean }): Promise<RunningPostgres | null> {
  const binaries = postgresFolder();
  const owner = serverUser();
  if (binaries === null || owner === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-pg-'));
  chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const data = path.join(folder, 'data');
  const run = (program: string, ...args: string[]): void => {
    execFileSync(path.join(binaries, program), args, { ...owner, cwd: folder, stdio: 'ignore' });
  };
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='${folder}'${isDurable ? '' : ' -c fsync=off -c synchronous_commit=off'}`;
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C');
  const restart = (): void => run('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', settings, 'start');
  const crash = (): void => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
  restart();
  const stop = (): void => {
    crash();
    rmSync(folder, { recursive: true, force: true });
  };
  const startReplica = async (): Promise<RunningReplica> => {
    const [copy, replicaPort] = [`${data}-replica`, await freePort()];
    run('pg_basebackup', '-D', copy, '-U', 'postgres', '-h', '127.0.0.1', '-p', String(port), '--checkpoint=fast', '--wal-method=stream', '--write-recovery-conf');
    run('pg_ctl', '-D', copy, '-w', '-l', path.join(folder, 'log-replica'), '-o', `-p ${replicaPort} -c listen_addresses=127.0.0.1 -c unix_socket_directories='${folder}'`, 'start');
    return { url: `postgresql://postgres@127.0.0.1:${replicaPort}/postgres`, stop: () => run('pg_ctl', '-D', copy, '-m', 'immediate', 'stop') };
  };
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, startReplica, crash, restart, stop };
}

/** Where initdb and pg_ctl are: on the PATH, or where Debian keeps them. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = spawnSync('ls', [debian]).status === 0 ? readdirSync(debian).sort().reverse() : [];
  const folders = [...(process.env['PATH'] ?? '').split(':'), ...versions.map((version) => path.join(debian, version, 'bin'))];
  const found = folders.find((folder) => spawnSync(path.join(folder, 'initdb'), ['--version']).status === 0);
  // Others of its programs stand beside it, not beside a link to it.
  return found === undefined ? null : path.dirname(realpathSync(path.join(found, 'initdb')));
}

/** PostgreSQL and pgbouncer refuse to run as root; then PostgreSQL's own user runs them, if there is one. */
export function serverUser(): { uid: number; gid: number } | null {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  if (uid === undefined || gid === undefined) return null;
  if (uid !== 0) return { uid, gid };
  const idOf = (flag: string): string => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim();
  return idOf('-u') === '' ? null : { uid: Number(idOf('-u')), gid: Number(idOf('-g')) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
