import { describe, expect, test } from 'vitest';
import { isFromElsewhere, isPlatformSignIn } from '@/server/requests/origin';

const sent = (headers: Record<string, string>, method = 'POST') => ({ method, headers: new Headers({ host: 'afterread.example', ...headers }) });
const isRefused = (headers: Record<string, string>, publicUrl?: string, method?: string) => isFromElsewhere(sent(headers, method), publicUrl);

describe('a request that may change something', () => {
  test.each([
    [{ origin: 'http://afterread.example' }],
    [{ origin: 'https://afterread.example' }],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    // No browser sent it.
    [{}],
  ])('is taken with %j', (headers) => {
    expect(isRefused(headers)).toBe(false);
  });

  test.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'https://afterread.example.elsewhere.example' }],
    [{ origin: 'https://afterread.example:8443' }],
    [{ origin: 'https://sub.afterread.example', 'sec-fetch-site': 'same-site' }],
    [{ origin: 'null' }],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'no address' }],
    [{ origin: '' }],
  ])('is refused with %j', (headers) => {
    expect(isRefused(headers)).toBe(true);
  });

  test('is taken from the public address, under whatever name a proxy passes it on', () => {
    expect(isRefused({ host: '127.0.0.1:3000', origin: 'https://learn.example' }, 'https://learn.example/')).toBe(false);
    expect(isRefused({ host: '127.0.0.1:3000', origin: 'http://learn.example' }, 'https://learn.example/')).toBe(true);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('is one by %s', (method) => {
    expect(isRefused({ origin: 'https://elsewhere.example' }, undefined, method)).toBe(true);
  });
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s only reads: a link from anywhere works', (method) => {
  expect(isRefused({ origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, undefined, method)).toBe(false);
});

test('what platforms have browsers send is known by its address, and nothing else is', () => {
  expect(['/api/lti/login', '/api/lti/launch'].map(isPlatformSignIn)).toEqual([true, true]);
  expect(['/api/lti/enter', '/api/lti/jwks', '/api/lti/launch/', '/api/lti/login/x', '/API/LTI/LAUNCH', '/', '/lti/choose'].filter(isPlatformSignIn)).toEqual([]);
});
