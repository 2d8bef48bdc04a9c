import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '@/server/config';
import { fetchArticle } from '@/server/import/fetchArticle';
import { fetchRules } from '@/server/import/fetchPage';
import type { FetchRules } from '@/server/import/fetchPage';
import { isPublicAddress } from '@/server/import/publicAddress';

vi.setConfig({ testTimeout: 60_000 });

const allowed = readConfig({ IMPORT_BY_ADDRESS: 'on' });
/** The rules as they are, but that this machine may be asked. */
const here: FetchRules = { ...fetchRules, isPermitted: (address) => address === '127.0.0.1' || isPublicAddress(address) };

const servers: Server[] = [];

/** The address of a server that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return `http://127.0.0.1:${address.port}`;
}

const page = (content: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(content);
  };

const redirect = (location: string, status = 302): RequestListener => (_request, response) => {
  response.writeHead(status, { location });
  response.end();
};

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('an article at an address', () => {
  test.each([
    ['a page', page('<h1>Hedging</h1><p>States hedge.</p>')],
    ['a text', page('Hedging\n\nStates hedge.', 'text/plain')],
    ['Markdown', page('# Hedging\n\nStates hedge.', 'text/markdown')],
  ])('is read from %s', async (_, answer) => {
    expect(await fetchArticle(` ${await serve(answer)}/a `, allowed, here)).toEqual({
      ok: true,
      article: { title: 'Hedging', blocks: [{ kind: 'paragraph', text: 'States hedge.' }] },
    });
  });

  test('is decoded as its server says', async () => {
    const address = await serve(page(Buffer.from('\x93Gr\xf6\xdfe\x94.', 'latin1'), 'text/plain; Charset="ISO-8859-1"'));
    expect(await fetchArticle(address, allowed, here)).toEqual({ ok: true, article: { title: null, blocks: [{ kind: 'paragraph', text: '“Größe”.' }] } });
  });

  test('is refused for the reasons of a file', async () => {
    expect(await fetchArticle(await serve(page('a\0b', 'text/plain')), allowed, here)).toEqual({ ok: false, reason: 'unknown-kind' });
    expect(await fetchArticle(await serve(page('a', 'application/pdf')), allowed, here)).toEqual({ ok: false, reason: 'unknown-kind' });
  });

  test('is asked for without anything that tells who asks', async () => {
    let headers: readonly string[] = [];
    const address = await serve((request, response) => {
      headers = Object.keys(request.headers);
      page('Text.', 'text/plain')(request, response);
    });
    await fetchArticle(address.replace('http://', 'http://name:secret@'), allowed, here);
    expect(headers.toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });
});

describe('an address', () => {
  test('is not asked unless the operator allows it', async () => {
    const asked = vi.fn<RequestListener>();
    expect(await fetchArticle(await serve(asked), readConfig({}), here)).toEqual({ ok: false, reason: 'by-address-off' });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each(['', 'example.org', 'ftp://example.org/a', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,a', 'http://', '//example.org', 'gopher://127.0.0.1'])(
    'must be one of a page: %j',
    async (address) => {
      expect(await fetchArticle(address, allowed)).toEqual({ ok: false, reason: 'not-an-address' });
    },
  );

  test.each([
    'http://127.0.0.1:1/', 'http://localhost:1/', 'http://2130706433:1/', 'http://0x7f.1:1/', 'http://0177.0.0.1:1/', 'http://127.1:1/', 'http://0:1/',
    'http://[::1]:1/', 'http://[::ffff:127.0.0.1]:1/', 'http://[::]:1/', 'http://[fd00::1]/', 'http://[fe80::1]/', 'https://10.0.0.1/', 'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/', 'http://172.16.0.1/', 'http://100.64.0.1/', 'http://224.0.0.1/', 'http://user@127.0.0.1:1/', 'http://１２７.0.0.1:1/',
  ])('must not lead into a closed network: %s', async (address) => {
    expect(await fetchArticle(address, allowed)).toEqual({ ok: false, reason: 'private-address' });
  });

  test('must not have a closed network among the places of its name', async () => {
    const places = [{ address: '1.1.1.1', family: 4 }, { address: '10.0.0.1', family: 4 }];
    expect(await fetchArticle('http://example.org/', allowed, { ...fetchRules, resolve: () => Promise.resolve(places) })).toEqual({ ok: false, reason: 'private-address' });
  });

  test('is connected to where it was checked, whatever its name means a moment later', async () => {
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '10.0.0.1', family: 4 }]];
    const resolve = vi.fn(() => Promise.resolve(answers.shift() ?? []));
    const address = (await serve(page('Text.', 'text/plain'))).replace('127.0.0.1', 'rebinding.invalid');
    expect(await fetchArticle(address, allowed, { ...here, resolve })).toMatchObject({ ok: true });
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['nobody listens', 'http://127.0.0.1:1/', {}],
    ['the name is nobody’s', 'http://nobody.invalid/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) }],
    ['the name has no place', 'http://nobody.invalid/', { resolve: () => Promise.resolve([]) }],
  ])('cannot be reached where %s', async (_, address, rules) => {
    expect(await fetchArticle(address, allowed, { ...here, ...rules })).toEqual({ ok: false, reason: 'unreachable' });
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('with status %i is followed, also to an address within the site', async (status) => {
    const address = await serve((request, response) => (request.url === '/b' ? page('Text.', 'text/plain') : redirect('/b', status))(request, response));
    expect(await fetchArticle(address, allowed, here)).toMatchObject({ ok: true });
  });

  test('may be followed by two more and no further', async () => {
    const count = (last: number): RequestListener => (request, response) => {
      const step = Number(request.url?.slice(1));
      (step === last ? page('Text.', 'text/plain') : redirect(`/${step + 1}`))(request, response);
    };
    expect(await fetchArticle(`${await serve(count(3))}/0`, allowed, here)).toMatchObject({ ok: true });
    expect(await fetchArticle(`${await serve(count(4))}/0`, allowed, here)).toEqual({ ok: false, reason: 'too-many-redirects' });
  });

  test.each([
    ['into a closed network', 'http://10.0.0.1/', 'private-address'],
    ['to this machine by its other name', 'http://[::1]:1/', 'private-address'],
    ['to the metadata of a host', '//169.254.169.254/latest/', 'private-address'],
    ['to a file', 'file:///etc/passwd', 'not-an-address'],
    ['to a script', 'javascript:alert(1)', 'not-an-address'],
    ['to nothing', 'http://', 'not-an-address'],
  ])('is not followed %s', async (_, location, reason) => {
    expect(await fetchArticle(await serve(redirect(location)), allowed, here)).toEqual({ ok: false, reason });
  });
});

describe('an answer', () => {
  test.each(['image/png', 'application/json', 'application/octet-stream', 'text/css', 'text/html2', ''])('of the kind %j is refused', async (type) => {
    expect(await fetchArticle(await serve(page('a', type)), allowed, here)).toEqual({ ok: false, reason: 'unknown-page-kind' });
  });

  test('that is packed though nobody asked is refused', async () => {
    expect(await fetchArticle(await serve(page('a', 'text/html', { 'content-encoding': 'gzip' })), allowed, here)).toEqual({ ok: false, reason: 'unknown-page-kind' });
  });

  test.each([403, 404, 500, 206, 304])('with status %i is refused', async (status) => {
    const address = await serve((_request, response) => response.writeHead(status, { 'content-type': 'text/html' }).end());
    expect(await fetchArticle(address, allowed, here)).toEqual({ ok: false, reason: 'answered-with-error' });
  });

  test('of more than 5 MB is read no further, whatever length it claims', async () => {
    let sent = 0;
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const chunk = Buffer.alloc(65_536, 'a ');
      const send = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', send);
      send();
    });
    expect(await fetchArticle(address, allowed, here)).toEqual({ ok: false, reason: 'page-too-large' });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test.each([
    ['never comes', () => undefined],
    ['never ends', (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('a')],
  ] satisfies [string, RequestListener][])('that %s is given up', async (_, answer) => {
    expect(await fetchArticle(await serve(answer), allowed, { ...here, milliseconds: 200 })).toEqual({ ok: false, reason: 'page-too-slow' });
  });

  test('that breaks off is refused', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
      response.write('a', () => response.destroy());
    });
    expect(await fetchArticle(address, allowed, here)).toEqual({ ok: false, reason: 'unreachable' });
  });
});
