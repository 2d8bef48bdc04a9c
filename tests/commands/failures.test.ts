import { channel } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as later } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { judgingFailures } from '@/commands/failures.mjs';

const away = channel('afterread:database-away');
const asked = channel('afterread:database-asked');
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Where requests are answered by `listener`; gives what asks there, and tells what the answer is. */
async function aServer(listener: RequestListener) {
  const server = createServer(judgingFailures(listener));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return async (path: string, init?: RequestInit): Promise<string> => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const retryAfter = headers.get('retry-after');
    return retryAfter === null ? String(status) : `${status}, again in ${retryAfter} s`;
  };
}

test('what found no database is to be asked again; another failure is none of the database', async () => {
  const ask = await aServer(({ url }, response) => {
    if (url === '/away') away.publish(new Error('ECONNREFUSED'));
    response.statusCode = url === '/fine' ? 200 : 500;
    response.end();
  });
  expect([await ask('/away'), await ask('/broken'), await ask('/fine')]).toEqual(['503, again in 2 s', '500', '200']);
});

test('a failure beside one that found no database is none of the database', async () => {
  let bothAsk = (): void => undefined;
  const both = new Promise<void>((resolve) => { bothAsk = resolve; });
  const fail = async (url: string | undefined, response: ServerResponse): Promise<void> => {
    if (url === '/broken') bothAsk();
    await both;
    if (url === '/away') away.publish(new Error('ECONNREFUSED'));
    else await later();
    response.statusCode = 500;
    response.end();
  };
  const ask = await aServer(({ url }, response) => void fail(url, response));
  expect(await Promise.all([ask('/away'), ask('/broken')])).toEqual(['503, again in 2 s', '500']);
});

const call = { method: 'POST', headers: { 'next-action': 'an id' }, body: '{' };
const form = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'nothing' };

test('a call of a server action that fails before the program has asked for anything was no call', async () => {
  const ask = await aServer(({ url }, response) => {
    if (url !== '/no-call') asked.publish(null);
    response.statusCode = 500;
    response.end();
  });
  expect([await ask('/no-call', call), await ask('/no-call', form), await ask('/a-call', call), await ask('/a-call', form)]).toEqual(['400', '400', '500', '500']);
});

test('what fails without being a call is a failure, whatever it has asked', async () => {
  const ask = await aServer((_request, response) => {
    response.statusCode = 500;
    response.end();
  });
  expect([await ask('/courses'), await ask('/courses', { headers: call.headers }), await ask('/api/drafts', form)]).toEqual(['500', '500', '500']);
});
