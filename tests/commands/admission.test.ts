import { createServer, request } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { admission } from '@/commands/admission.mjs';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function aServer(listener: RequestListener, patience = {}): Promise<number> {
  const server = createServer(patience, listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Got {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, body = '', method = 'POST'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('past capacity a request is told to come again, at once, and the next is taken when one is done', async () => {
  const open: ServerResponse[] = [];
  let onOpen = (): void => undefined;
  const port = await aServer(admission((_request, response) => {
    open.push(response);
    onOpen();
  }, 2).listener);
  const both = new Promise<void>((resolve) => { onOpen = () => { if (open.length === 2) resolve(); }; });
  const [first, second] = [ask(port, '/one'), ask(port, '/two')];
  await both;
  expect(await ask(port, '/three')).toEqual({ status: 503, retryAfter: '2' });
  open[0]!.end();
  await Promise.race([first, second]);
  const third = new Promise<void>((resolve) => { onOpen = resolve; });
  const again = ask(port, '/three');
  await third;
  for (const response of open) response.end();
  expect((await Promise.all([first, second, again])).map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('a body that is too large, or does not say how large it is, is refused before it is read; an upload may be larger', async () => {
  const port = await aServer(admission((received, response) => void text(received).then(() => response.end(), () => undefined)).listener);
  const claiming = (bytes: number): Record<string, string> => ({ 'content-length': String(bytes), expect: '100-continue' });
  const mega = 1024 * 1024;
  const claimed = (path: string, bytes: number): Promise<number> => new Promise((resolve, reject) => {
    const sent = request({ port, path, method: 'POST', headers: claiming(bytes) }, (response) => resolve(response.statusCode ?? 0));
    // Taken: the server asks for the body.
    sent.on('continue', () => { resolve(100); sent.destroy(); });
    sent.on('error', reject);
    sent.flushHeaders();
  });
  expect(await ask(port, '/api/reviews', { 'content-length': '2' }, '{}')).toMatchObject({ status: 200 });
  expect(await ask(port, '/api/reviews', { 'content-length': String(3 * mega) }, 'x'.repeat(3 * mega)).catch(() => ({ status: 413 }))).toMatchObject({ status: 413 });
  expect(await ask(port, '/api/reviews', { 'transfer-encoding': 'chunked' }, '{}')).toMatchObject({ status: 411 });
  expect(await claimed('/api/drafts', 20 * mega)).toBe(100);
  expect((await ask(port, '/api/drafts?x=1', { 'content-length': String(40 * mega) }).catch(() => ({ status: 413 }))).status).toBe(413);
});

test('an address that cannot be decoded is refused', async () => {
  const port = await aServer(admission((_request, response) => response.end()).listener);
  expect(await Promise.all(['/courses/%ff', '/%', '/courses/%E4%B8%AD?q=%ff'].map(async (path) => (await ask(port, path)).status))).toEqual([400, 400, 200]);
});

test('a page is asked for or sent a form; anything else is asked of data alone', async () => {
  const port = await aServer(admission((_request, response) => response.end()).listener);
  const askedBy = (path: string): Promise<number[]> =>
    Promise.all(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map(async (method) => (await ask(port, path, {}, '', method)).status));
  expect(await askedBy('/courses')).toEqual([200, 200, 200, 405, 405, 405, 405, 405, 405]);
  expect(await askedBy('/api/study/sco')).toEqual([200, 200, 200, 200, 200, 200, 200, 405, 405]);
});

test('who does not end what they ask is let go', async () => {
  const port = await aServer(admission((_request, response) => response.end()).listener, { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /api/reviews HTTP/1.1\r\nhost: localhost\r\ncontent-le');
  expect(await text(socket)).toContain('408 Request Timeout');
});

test('a server that is stopped ends what it answers, also where the connection stays open, and takes nothing new', async () => {
  const open: ServerResponse[] = [];
  let onOpen = (): void => undefined;
  const opened = new Promise<void>((resolve) => { onOpen = resolve; });
  const { listener, close } = admission((_request, response) => {
    open.push(response);
    onOpen();
  });
  const port = await aServer(listener);
  const slow = ask(port, '/slow', { connection: 'keep-alive' });
  await opened;
  let isClosed = false;
  const closed = close().then(() => { isClosed = true; });
  expect(await ask(port, '/late')).toEqual({ status: 503, retryAfter: '2' });
  expect(isClosed).toBe(false);
  open[0]!.end();
  expect(await slow).toMatchObject({ status: 200 });
  await closed;
});
