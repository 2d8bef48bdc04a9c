import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgingFailures } from '@/commands/failures.mjs';
import { connect } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { startPostgres } from '../served/postgres';
import type { RunningPostgres } from '../served/postgres';

let postgres: RunningPostgres | null;
let prisma: PrismaClient;

/** Asks the database as a page does, and knows of no failure. */
const server = createServer(judgingFailures((request, response) => {
  const query = request.url === '/wrong' ? prisma.$queryRaw`SELECT 1 FROM "NoSuchTable"` : prisma.$transaction((transaction) => transaction.$queryRaw`SELECT 1`);
  query.catch(() => { response.statusCode = 500; }).finally(() => response.end());
}));

beforeAll(async () => {
  postgres = await startPostgres({ isDurable: false });
  if (postgres !== null) prisma = await connect({ provider: 'postgresql', url: postgres.url });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  if (postgres === null) return;
  await prisma.$disconnect();
  postgres.stop();
});

test('while PostgreSQL is away those who ask are told to come again, and once it is back they are answered', async ({ skip }) => {
  if (postgres === null) return skip();
  const ask = async (path = '/'): Promise<unknown> => {
    const { status, headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return [status, headers.get('retry-after')];
  };
  expect(await ask()).toEqual([200, null]);
  expect(await ask('/wrong')).toEqual([500, null]);
  postgres.crash();
  expect([await ask(), await ask('/wrong'), await ask()]).toEqual([[503, '2'], [503, '2'], [503, '2']]);
  postgres.restart();
  expect(await ask()).toEqual([200, null]);
});
