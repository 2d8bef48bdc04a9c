import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, readLaunch } from '@/core/lti/launch';
import { claims } from '@/core/lti/vocabulary';
import { choosingPayload, instructorRole, learnerRole, resourcePayload } from './payload';

describe('the launch of a link', () => {
  test('says who comes, from which course, by which link, and what that opens', () => {
    const read = readLaunch(resourcePayload({
      [claims.custom]: { afterread: 'sco/section/founding' }, [claims.presentation]: { return_url: 'https://moodle.example/course/9', document_target: 'iframe' },
      [claims.grades]: { lineitem: 'https://moodle.example/lineitem?type_id=2', scope: [] },
      [claims.roster]: { context_memberships_url: 'https://moodle.example/members', service_versions: ['2.0'] },
    }));
    expect(read).toEqual({
      ok: true,
      launch: {
        kind: 'resource', deploymentId: '1', person: { subject: '42', name: 'Ada Lovelace', email: 'ada@school.example' }, roles: [learnerRole],
        context: { id: 'course-9', title: 'International Relations II' }, membershipsUrl: 'https://moodle.example/members', returnUrl: 'https://moodle.example/course/9',
        resourceLinkId: 'link-3', title: 'Founding', target: 'sco/section/founding', lineItem: 'https://moodle.example/lineitem?type_id=2',
      },
    });
  });

  test('may leave out whatever a platform keeps to itself', () => {
    const read = readLaunch(resourcePayload({ name: undefined, email: undefined, [claims.context]: undefined, [claims.resourceLink]: { id: 'link-3' } }));
    expect(read).toMatchObject({
      ok: true,
      launch: { person: { subject: '42', name: null, email: null }, context: null, membershipsUrl: null, returnUrl: null, title: null, target: null, lineItem: null },
    });
  });

  test('that has what makes no sense where nothing need be is read without it', () => {
    const read = readLaunch(resourcePayload({ email: 'no address', [claims.presentation]: { return_url: 'javascript:alert(1)' }, [claims.roster]: 'no', [claims.grades]: { lineitem: '' }, [claims.custom]: [] }));
    expect(read).toMatchObject({ ok: true, launch: { person: { email: null }, returnUrl: null, membershipsUrl: null, lineItem: null, target: null } });
  });

  test.each([
    ['of another version', { [claims.version]: '1.1' }, 'wrong-version'],
    ['with a message that is not known', { [claims.messageType]: 'LtiSubmissionReviewRequest' }, 'unknown-message'],
    ['without a message', { [claims.messageType]: undefined }, 'incomplete'],
    ['of nobody', { sub: undefined }, 'anonymous'],
    ['by no link', { [claims.resourceLink]: undefined }, 'incomplete'],
    ['by a link without an id', { [claims.resourceLink]: { title: 'Founding' } }, 'incomplete'],
    ['of somebody with a name beyond all measure', { sub: 'a'.repeat(256) }, 'incomplete'],
  ])('%s is refused', (_, parts, reason) => {
    expect(readLaunch(resourcePayload(parts))).toEqual({ ok: false, reason });
  });
});

describe('a launch to choose what a link opens', () => {
  test('says where the choice is sent, and what comes with it', () => {
    expect(readLaunch(choosingPayload({}, { data: 'kept', accept_lineitem: false }))).toMatchObject({
      ok: true, launch: { kind: 'choosing', roles: [instructorRole], answerUrl: 'https://moodle.example/return', data: 'kept', acceptsLinks: true, acceptsLineItem: false },
    });
    expect(readLaunch(choosingPayload({}, { accept_types: ['file'] }))).toMatchObject({ ok: true, launch: { data: null, acceptsLinks: false, acceptsLineItem: true } });
  });

  test('without its settings, or with an address that no form can be sent to, is refused', () => {
    expect(readLaunch(choosingPayload({ [claims.deepLinking]: undefined }))).toEqual({ ok: false, reason: 'incomplete' });
    expect(readLaunch(choosingPayload({}, { deep_link_return_url: 'javascript:alert(1)' }))).toEqual({ ok: false, reason: 'incomplete' });
  });
});

test.each([
  [{ name: ' Ada Lovelace ' }, 'Ada Lovelace'],
  [{ given_name: 'Ada', family_name: 'Lovelace' }, 'Ada Lovelace'],
  [{ name: ' ', given_name: 'Ada' }, 'Ada'],
  [{ name: 'a'.repeat(200) }, 'a'.repeat(100)],
  [{}, null],
])('%j is called %s', (told, name) => {
  expect(nameOf(told)).toBe(name);
});

test('whatever a token holds, it is read or refused, and never by a failure', () => {
  fc.assert(fc.property(fc.anything(), (payload) => {
    expect(readLaunch(payload).ok).toBe(false);
  }));
  fc.assert(fc.property(fc.constantFrom(...Object.values(claims)), fc.jsonValue(), (claim, value) => {
    expect(typeof readLaunch(resourcePayload({ [claim]: value })).ok).toBe('boolean');
  }));
});
