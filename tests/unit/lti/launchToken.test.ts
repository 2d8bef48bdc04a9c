import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenProblem } from '@/core/lti/launchToken';
import { claims } from '@/core/lti/vocabulary';
import { expected, issuedAt, resourcePayload } from './payload';

const now = issuedAt * 1000;
const problem = (parts: Readonly<Record<string, unknown>>, at = now) => tokenProblem(resourcePayload(parts), expected, at);

describe('a token', () => {
  test('that was issued for this tool, in answer to this sign-in, has no problem', () => {
    expect(problem({})).toBeNull();
    expect(problem({ aud: ['afterread-7'] })).toBeNull();
    expect(problem({ azp: 'afterread-7' })).toBeNull();
    expect(problem({ aud: ['another', 'afterread-7'], azp: 'afterread-7' })).toBeNull();
  });

  test.each([
    ['of another platform', { iss: 'https://elsewhere.example' }, 'wrong-issuer'],
    ['whose issuer only begins alike', { iss: 'https://moodle.example/' }, 'wrong-issuer'],
    ['for another tool', { aud: 'another' }, 'wrong-audience'],
    ['for other tools', { aud: ['another', 'a third'] }, 'wrong-audience'],
    ['for nobody', { aud: [] }, 'wrong-audience'],
    ['for several, without saying whose it is', { aud: ['another', 'afterread-7'] }, 'wrong-audience'],
    ['for several, that is another’s', { aud: ['another', 'afterread-7'], azp: 'another' }, 'wrong-audience'],
    ['for this tool, that is another’s', { azp: 'another' }, 'wrong-audience'],
    ['of another deployment', { [claims.deploymentId]: '2' }, 'wrong-deployment'],
    ['with another nonce', { nonce: 'twice' }, 'wrong-nonce'],
    ['without a nonce', { nonce: undefined }, 'incomplete'],
    ['without an end', { exp: undefined }, 'incomplete'],
    ['whose end is a text', { exp: '1770000060' }, 'incomplete'],
    ['without a beginning', { iat: undefined }, 'incomplete'],
    ['without an audience', { aud: undefined }, 'incomplete'],
    ['without a deployment', { [claims.deploymentId]: undefined }, 'incomplete'],
  ])('%s is refused', (_, parts, reason) => {
    expect(problem(parts)).toBe(reason);
  });

  test.each([null, 'text', 7, [], {}])('that is %j is refused', (payload) => {
    expect(tokenProblem(payload, expected, now)).toBe('incomplete');
  });

  test('ends a minute after its end, as clocks differ, and begins a minute before its beginning', () => {
    const end = (issuedAt + 60) * 1000;
    expect(problem({}, end + 59_999)).toBeNull();
    expect(problem({}, end + 60_000)).toBe('expired');
    expect(problem({}, now - 60_000)).toBeNull();
    expect(problem({}, now - 60_001)).toBe('from-the-future');
  });

  test('of any deployment is taken where the operator named none', () => {
    expect(tokenProblem(resourcePayload({ [claims.deploymentId]: 'whichever' }), { ...expected, deployments: [] }, now)).toBeNull();
  });
});

test('whatever else a token says, one with another nonce is never taken', () => {
  fc.assert(fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (nonce, more) => {
    fc.pre(nonce !== expected.nonce);
    expect(tokenProblem({ ...more, ...resourcePayload({ nonce }) }, expected, now)).toBe('wrong-nonce');
  }));
});

test('whatever it is, it is refused by a reason and never by a failure', () => {
  fc.assert(fc.property(fc.anything(), (payload) => {
    expect(typeof tokenProblem(payload, expected, now)).toBe('string');
  }));
});
