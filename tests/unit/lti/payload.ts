import { claims, messages, version } from '@/core/lti/vocabulary';

/** What a platform's token says, as LTI Core 1.3 has it in its examples. */

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
export const instructorRole = `${membership}#Instructor`;
export const learnerRole = `${membership}#Learner`;

export const expected = { issuer: 'https://moodle.example', clientId: 'afterread-7', deployments: ['1'], nonce: 'once' };

/** Seconds. */
export const issuedAt = 1_770_000_000;

type Payload = Readonly<Record<string, unknown>>;

const common: Payload = {
  iss: 'https://moodle.example', aud: 'afterread-7', exp: issuedAt + 60, iat: issuedAt, nonce: 'once', sub: '42', name: 'Ada Lovelace', email: 'Ada@School.example',
  [claims.version]: version, [claims.deploymentId]: '1', [claims.targetLinkUri]: 'https://afterread.example/api/lti/launch', [claims.roles]: [learnerRole],
  [claims.context]: { id: 'course-9', label: 'IR2', title: 'International Relations II' },
};

export function resourcePayload(parts: Payload = {}): Payload {
  return { ...common, [claims.messageType]: messages.resource, [claims.resourceLink]: { id: 'link-3', title: 'Founding' }, ...parts };
}

export function choosingPayload(parts: Payload = {}, settings: Payload = {}): Payload {
  return {
    ...common, [claims.messageType]: messages.deepLinking, [claims.roles]: [instructorRole],
    [claims.deepLinking]: { deep_link_return_url: 'https://moodle.example/return', accept_types: ['ltiResourceLink'], accept_presentation_document_targets: ['iframe'], ...settings },
    ...parts,
  };
}
