import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryOf, retryAfterMs } from '@/core/lti/delivery';
import { DAY_MS, MINUTE_MS } from '@/core/time';

describe('a score that was sent', () => {
  test.each([200, 201, 202, 204])('has arrived where the platform answers %s', (status) => {
    expect(deliveryOf(status, 1, null)).toEqual({ kind: 'delivered' });
  });

  test.each([null, 301, 401, 408, 409, 429, 500, 502, 503, 504])('is sent again after %s', (status) => {
    expect(deliveryOf(status, 1, null)).toEqual({ kind: 'again', inMs: MINUTE_MS });
  });

  test.each([400, 403, 404, 410, 422])('is given up after %s: the same would be answered the same', (status) => {
    expect(deliveryOf(status, 1, null)).toEqual({ kind: 'given-up' });
  });

  test('is tried nine times over three days, ever more seldom', () => {
    const waits = Array.from({ length: 9 }, (_, index) => deliveryOf(503, index + 1, null));
    expect(waits.map((one) => (one.kind === 'again' ? one.inMs / MINUTE_MS : one.kind))).toEqual([1, 4, 15, 60, 240, 720, 1440, 1440, 'given-up']);
  });

  test('waits for as long as the platform asks, and at most a day', () => {
    expect(deliveryOf(503, 1, 5 * MINUTE_MS)).toEqual({ kind: 'again', inMs: 5 * MINUTE_MS });
    expect(deliveryOf(503, 2, 1000)).toEqual({ kind: 'again', inMs: 4 * MINUTE_MS });
    expect(deliveryOf(503, 1, 30 * DAY_MS)).toEqual({ kind: 'again', inMs: DAY_MS });
  });
});

test('nothing is tried for ever', () => {
  fc.assert(fc.property(fc.option(fc.integer({ min: 300, max: 599 })), fc.integer({ min: 9, max: 10_000 }), (status, tries) => {
    expect(deliveryOf(status, tries, null)).toEqual({ kind: 'given-up' });
  }));
});

test.each([['120', 120_000], [' 5 ', 5_000], ['Wed, 21 Oct 2026 07:28:00 GMT', null], ['-1', null], ['1e9', null], ['', null], [null, null]])('Retry-After %j is %s ms', (header, ms) => {
  expect(retryAfterMs(header)).toBe(ms);
});
