import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answering } from './answering';

export interface RunningNginx {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Debian's nginx on a loopback port before several servers of this machine, of which each gets its turn and one that does not
 *  answer none for a second; null where it is not installed. */
export async function startNginx(port: number, serverPorts: readonly number[]): Promise<RunningNginx | null> {
  if (spawnSync('nginx', ['-v']).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-nginx-'));
  const file = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const servers = serverPorts.map((serverPort) => `server 127.0.0.1:${serverPort} max_fails=1 fail_timeout=1s;`);
  writeFileSync(file, `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
    events {}
    http {
      access_log off; client_max_body_size 32m; ${temporary.join(' ')}
      upstream copies { ${servers.join(' ')} keepalive 32; }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://copies;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $http_host;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }
      }
    }`);
  mkdirSync(path.join(folder, 'logs'));
  const nginx = spawn('nginx', ['-p', folder, '-c', file, '-e', path.join(folder, 'errors')], { stdio: 'ignore' });
  const ended = once(nginx, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await answering(async () => {
    const { ok, status } = await fetch(`${url}/api/health`);
    if (!ok) throw new Error(`nginx answered ${status}`);
  });
  const stop = async (): Promise<void> => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
