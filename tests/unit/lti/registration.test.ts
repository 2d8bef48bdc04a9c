import { expect, test } from 'vitest';
import { isItsOwn, platformConfigurationSchema, registeredSchema, registrationRequest } from '@/core/lti/registration';
import { claims } from '@/core/lti/vocabulary';

/** As Moodle 4.5 tells of itself. */
const moodle = {
  issuer: 'https://moodle.example', token_endpoint: 'https://moodle.example/mod/lti/token.php', token_endpoint_auth_methods_supported: ['private_key_jwt'],
  jwks_uri: 'https://moodle.example/mod/lti/certs.php', authorization_endpoint: 'https://moodle.example/mod/lti/auth.php', registration_endpoint: 'https://moodle.example/mod/lti/openid-registration.php',
};

test('a platform’s description is read for its addresses', () => {
  expect(platformConfigurationSchema.parse(moodle)).toEqual({
    issuer: moodle.issuer, token_endpoint: moodle.token_endpoint, jwks_uri: moodle.jwks_uri,
    authorization_endpoint: moodle.authorization_endpoint, registration_endpoint: moodle.registration_endpoint,
  });
  expect(platformConfigurationSchema.safeParse({ ...moodle, jwks_uri: undefined }).success).toBe(false);
  expect(platformConfigurationSchema.safeParse({ ...moodle, token_endpoint: 'file:///etc/passwd' }).success).toBe(false);
});

test('it is its own where it lies with the platform', () => {
  expect(isItsOwn('https://moodle.example/mod/lti/openid-configuration.php', moodle)).toBe(true);
  // As Canvas does it: one issuer for all, each at an address of its own.
  expect(isItsOwn('https://sso.canvas.example/configuration', { issuer: 'https://canvas.example', registration_endpoint: 'https://sso.canvas.example/register' })).toBe(true);
  expect(isItsOwn('https://elsewhere.example/openid-configuration', moodle)).toBe(false);
});

test('the request asks for links and choices, for scores and the roster, with addresses of this tool', () => {
  const request = registrationRequest({
    loginUrl: 'https://afterread.example/api/lti/login', launchUrl: 'https://afterread.example/api/lti/launch',
    jwksUrl: 'https://afterread.example/api/lti/jwks', logoUrl: 'https://afterread.example/icon.png',
  });
  expect(request).toMatchObject({
    application_type: 'web', response_types: ['id_token'], token_endpoint_auth_method: 'private_key_jwt', redirect_uris: ['https://afterread.example/api/lti/launch'],
    scope: 'https://purl.imsglobal.org/spec/lti-ags/scope/score https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
    [claims.toolConfiguration]: { domain: 'afterread.example', target_link_uri: 'https://afterread.example/api/lti/launch' },
  });
  expect(request[claims.toolConfiguration].messages.map(({ type }) => type)).toEqual(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']);
});

test('the answer names this tool there, and its deployment where there is one already', () => {
  expect(registeredSchema.parse({ client_id: 'x7', [claims.toolConfiguration]: { deployment_id: 3 } })).toEqual({ client_id: 'x7', [claims.toolConfiguration]: { deployment_id: '3' } });
  expect(registeredSchema.parse({ client_id: 'x7' })).toEqual({ client_id: 'x7' });
  expect(registeredSchema.safeParse({ client_id: '' }).success).toBe(false);
});
