import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '@/server/config';
import { clientAddress, readTrustedProxies, trustIn } from '@/server/requests/clientAddress';
import { settleForwarded } from '@/server/requests/forwarded';

const trust = (written?: string) => trustIn(readConfig(written === undefined ? {} : { TRUSTED_PROXIES: written }).trustedProxies);

describe('where a request comes from', () => {
  test.each([
    // trusted, connected, X-Forwarded-For, found
    [undefined, '203.0.113.9', '', '203.0.113.9'],
    [undefined, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    [undefined, '203.0.113.9', '127.0.0.1', '203.0.113.9'],
    [undefined, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    [undefined, '::ffff:127.0.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    [undefined, '::1', '6.6.6.6,198.51.100.1', '198.51.100.1'],
    [undefined, '127.0.0.1', '2001:db8::7', '2001:db8::7'],
    // Nothing, or nothing that can be read, was said by a proxy: then it is where that is.
    [undefined, '127.0.0.1', '', '127.0.0.1'],
    [undefined, '127.0.0.1', 'unknown', '127.0.0.1'],
    [undefined, '127.0.0.1', '198.51.100.1, unknown', '127.0.0.1'],
    ['10.1.0.0/16', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['10.1.0.0/16', '10.2.2.3', '198.51.100.1', '10.2.2.3'],
    ['10.1.0.0/16', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['loopback, 10.1.0.0/16', '127.0.0.1', '6.6.6.6, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['fd00::/8', 'fd00::1%eth0', '198.51.100.1', '198.51.100.1'],
    ['0', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['1', '172.18.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    ['2', '172.18.0.1', '6.6.6.6, 198.51.100.1, 192.0.2.5', '198.51.100.1'],
    ['2', '172.18.0.1', '198.51.100.1', '198.51.100.1'],
  ])('where %s is trusted and %s is connected, which says “%s”, is %s', (written, peer, forwarded, found) => {
    expect(clientAddress(peer, forwarded, trust(written))).toBe(found);
  });

  test('cannot be changed by what a visitor puts before what a proxy writes', () => {
    fc.assert(fc.property(fc.string(), fc.ipV4(), fc.constantFrom('loopback', '1', '127.0.0.1'), (made, visitor, written) => {
      fc.pre(!visitor.startsWith('127.'));
      expect(clientAddress('127.0.0.1', `${made},${visitor}`, trust(written))).toBe(visitor);
    }));
  });
});

describe('TRUSTED_PROXIES', () => {
  test.each(['', 'everybody', '10.1.0.0/33', '::/129', '10.1.0/16', '-1', '100', '1.5', '10.1.0.0/16;10.2.0.0/16', 'loopback,'])('cannot be “%s”', (written) => {
    expect(readTrustedProxies(written)).toBeNull();
  });

  test('that cannot be read ends the start, with how it is written', () => {
    expect(() => readConfig({ TRUSTED_PROXIES: 'everybody' })).toThrow('TRUSTED_PROXIES: is a number, or addresses and networks such as 10.1.0.0/16');
  });
});

describe('whoever answers a request', () => {
  let end = (): void => undefined;
  afterEach(() => end());

  /** The headers of forwarding that are seen, where each of these was sent, and how often is warned of them. */
  async function seenWith(written: string): Promise<{ seen: unknown; warnings: number }> {
    let warnings = 0;
    const stop = settleForwarded(trust(written), () => { warnings += 1; });
    const server = createServer(({ headers }, response) => {
      response.end(JSON.stringify(Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')))));
    });
    end = () => {
      stop();
      server.close();
    };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { 'x-forwarded-for': ['6.6.6.6', '198.51.100.1'], 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example', 'x-kept': 'yes' };
    const asked = () => new Promise<string>((resolve, reject) => {
      ask({ port, headers, agent: false }, (response) => void text(response).then(resolve, reject)).on('error', reject).end();
    });
    await asked();
    return { seen: JSON.parse(await asked()), warnings };
  }

  test('sees the one address that a trusted proxy tells', async () => {
    const seen = { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example', 'x-kept': 'yes' };
    expect(await seenWith('loopback')).toEqual({ seen, warnings: 0 });
  });

  test('sees nothing of what anybody else tells, which the operator is warned of once', async () => {
    expect(await seenWith('0')).toEqual({ seen: { 'x-forwarded-for': '127.0.0.1', 'x-kept': 'yes' }, warnings: 1 });
  });
});
