import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLaunch } from '@/core/lti/launch';
import { framedAddress, framesOf } from '@/server/lti/frames';
import { choosingPayload } from './payload';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-frames-'));
const before = process.env['DATA_DIR'];
const platform = { issuer: 'https://moodle.example', authUrl: 'https://sso.example/auth', tokenUrl: 'https://moodle.example/token', jwksUrl: 'https://moodle.example/jwks' };
const secret = (...secrets: string[]): void => writeFileSync(path.join(folder, 'secret'), secrets.join('\n'));

beforeAll(() => {
  process.env['DATA_DIR'] = folder;
  secret('one secret');
});
afterAll(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  rmSync(folder, { recursive: true });
});

function address(): URL {
  const read = readLaunch(choosingPayload());
  if (!read.ok) throw new Error(read.reason);
  return new URL(framedAddress('/lti/choose', { ticket: 'a ticket' }, platform, read.launch), 'https://afterread.example');
}

test('a page may be in the frames of the platform that it was made for, and its forms lead there', () => {
  expect(framesOf(address())).toEqual(['https://moodle.example', 'https://sso.example']);
  expect(address().searchParams.get('ticket')).toBe('a ticket');
});

test('nobody else can have it say so', () => {
  const url = address();
  url.searchParams.set('partners', 'https://elsewhere.example');
  expect(framesOf(url)).toEqual([]);
  url.searchParams.delete('key');
  expect(framesOf(url)).toEqual([]);
});

test('what was said before the secret was changed holds while that secret is known', () => {
  const url = address();
  secret('another secret', 'one secret');
  expect(framesOf(url)).toHaveLength(2);
  secret('another secret');
  expect(framesOf(url)).toEqual([]);
  secret('one secret');
});

test.each(['/', '/admin', '/lti/elsewhere', '/classes', '/lti/choose/more'])('%s may be in no frame, whatever its address says', (page) => {
  const url = address();
  url.pathname = page;
  expect(framesOf(url)).toEqual([]);
});

test('a page to register may be in the frame of who asks, one that refuses in any', () => {
  const register = new URL('https://afterread.example/lti/register?token=x&openid_configuration=https%3A%2F%2Fmoodle.example%2Fopenid');
  expect(framesOf(register)).toEqual(['https://moodle.example']);
  register.searchParams.set('openid_configuration', 'javascript:alert(1)');
  expect(framesOf(register)).toEqual([]);
  expect(framesOf(new URL('https://afterread.example/lti/refused'))).toEqual(['*']);
});
