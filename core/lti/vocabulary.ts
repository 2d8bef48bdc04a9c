/** The names that 1EdTech's specifications give to claims, scopes and kinds of content: LTI Core 1.3, Deep Linking 2.0, Assignment
 *  and Grade Services 2.0, Names and Role Provisioning Services 2.0, Dynamic Registration 1.0 (imsglobal.org/spec/lti). */

const base = 'https://purl.imsglobal.org/spec';

export const claims = {
  version: `${base}/lti/claim/version`,
  messageType: `${base}/lti/claim/message_type`,
  deploymentId: `${base}/lti/claim/deployment_id`,
  targetLinkUri: `${base}/lti/claim/target_link_uri`,
  resourceLink: `${base}/lti/claim/resource_link`,
  roles: `${base}/lti/claim/roles`,
  context: `${base}/lti/claim/context`,
  presentation: `${base}/lti/claim/launch_presentation`,
  custom: `${base}/lti/claim/custom`,
  deepLinking: `${base}/lti-dl/claim/deep_linking_settings`,
  contentItems: `${base}/lti-dl/claim/content_items`,
  deepLinkingData: `${base}/lti-dl/claim/data`,
  grades: `${base}/lti-ags/claim/endpoint`,
  roster: `${base}/lti-nrps/claim/namesroleservice`,
  toolConfiguration: `${base}/lti-tool-configuration`,
} as const;

export const messages = {
  resource: 'LtiResourceLinkRequest',
  deepLinking: 'LtiDeepLinkingRequest',
  deepLinkingAnswer: 'LtiDeepLinkingResponse',
} as const;

export const version = '1.3.0';

export const scopes = {
  score: `${base}/lti-ags/scope/score`,
  roster: `${base}/lti-nrps/scope/contextmembership.readonly`,
} as const;

export type Scope = (typeof scopes)[keyof typeof scopes];

export const mediaTypes = {
  score: 'application/vnd.ims.lis.v1.score+json',
  roster: 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json',
} as const;

/** What a link is given on the platform to say what it opens, among its custom parameters. */
export const targetParameter = 'afterread';
