import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { answeringHealth } from '@/commands/health.mjs';

test('a server that is starting, busy or without its database is alive, and everything else is handed on', async () => {
  const server = createServer(answeringHealth((_request, response) => response.writeHead(503).end('busy')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [alive, busy] = [await fetch(`${url}/api/health?x=1`), await fetch(`${url}/api/healthy`)];
  expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
  expect(alive.headers.get('cache-control')).toBe('no-store');
  expect(busy.status).toBe(503);
  server.close();
});
