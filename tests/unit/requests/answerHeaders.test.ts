import { describe, expect, test } from 'vitest';
import { pagePolicy, transportHeaders } from '@/server/requests/answerHeaders';

describe('the policy of a page', () => {
  const policy = pagePolicy({ nonce: 'bm9uY2U=', isByHttps: true, isDevelopment: false });
  const directives = new Map(policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources.join(' ')] as const;
  }));

  test('lets scripts run by nonce alone, and evaluates nothing', () => {
    expect(directives.get('script-src')).toBe("'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test('lets styles be written in attributes alone', () => {
    expect(policy.split('; ').filter((directive) => directive.includes('unsafe-inline'))).toEqual(["style-src-attr 'unsafe-inline'"]);
  });

  test('names no other host and no scheme', () => {
    expect(policy).not.toMatch(/[a-z]:|\*|\.[a-z]/);
  });

  test.each([['frame-ancestors', "'none'"], ['object-src', "'none'"], ['base-uri', "'none'"], ['form-action', "'self'"], ['default-src', "'self'"]])('says %s %s', (name, sources) => {
    expect(directives.get(name)).toBe(sources);
  });
});

describe('the policy of a page for a platform’s frame', () => {
  test('names where it may be and where its forms lead, and is otherwise the same', () => {
    const nonce = { nonce: 'bm9uY2U=', isByHttps: true, isDevelopment: false };
    const [own, framed] = [pagePolicy(nonce), pagePolicy({ ...nonce, partners: ['https://moodle.example', 'https://sso.example'] })];
    expect(framed).toBe(own.replace("frame-ancestors 'none'", 'frame-ancestors https://moodle.example https://sso.example').replace("form-action 'self'", "form-action 'self' https://moodle.example https://sso.example"));
    expect(pagePolicy({ ...nonce, partners: ['*'] })).toBe(own.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  });
});

test('browsers are told to stay with https where they came by it, and only there', () => {
  expect(transportHeaders(true)).toEqual({ 'strict-transport-security': 'max-age=63072000; includeSubDomains' });
  expect(transportHeaders(false)).toEqual({});
});
