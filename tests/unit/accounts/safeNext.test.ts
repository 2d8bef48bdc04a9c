import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNext } from '@/ui/forms/safeNext';

test.each(['/', '/account', '/courses/sco?a=b#c', '/join/ABCDEFGH'])('after signing in, %s is gone on to', (next) => {
  expect(safeNext(next)).toBe(next);
});

test.each([undefined, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/\n\\elsewhere.example', 'javascript:alert(1)', 'account', ['/a', '/b']])('%j is not', (next) => {
  expect(safeNext(next)).toBe('/');
});

test('wherever a browser goes on to is of this site, whatever was asked', () => {
  const pieces = fc.constantFrom('/', '\\', 'elsewhere.example', ':', 'https:', '@', '.', '\t', '\n', '%2f', '?', '#', ' ');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
    const base = 'https://learn.example';
    const next = safeNext(`/${parts.join('')}`);
    expect(new URL(next, `${base}/sign-in`).origin).toBe(base);
  }), { numRuns: 2000 });
});
