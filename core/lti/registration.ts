import { z } from 'zod';
import { claims, messages, scopes } from './vocabulary';

/** How a platform and this tool get to know each other by themselves (LTI Dynamic Registration 1.0). */

const address = z.url({ protocol: /^https?$/ }).max(2_000);

/** What a platform tells of itself. */
export const platformConfigurationSchema = z.object({
  issuer: address,
  authorization_endpoint: address,
  token_endpoint: address,
  jwks_uri: address,
  registration_endpoint: address,
  /** What an access token is asked of, where that is not the token's address. */
  authorization_server: z.string().min(1).max(2_000).optional(),
});

export type PlatformConfiguration = z.output<typeof platformConfigurationSchema>;

/** What it answers to a registration. */
export const registeredSchema = z.object({
  client_id: z.string().min(1).max(500),
  [claims.toolConfiguration]: z.object({ deployment_id: z.coerce.string().max(500).optional() }).optional(),
});

/** The addresses of this tool that a platform has to know. */
export interface ToolAddresses {
  readonly loginUrl: string;
  readonly launchUrl: string;
  readonly jwksUrl: string;
  readonly logoUrl: string;
}

/** What is asked of it. */
export function registrationRequest({ loginUrl, launchUrl, jwksUrl, logoUrl }: ToolAddresses) {
  return {
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: loginUrl,
    redirect_uris: [launchUrl],
    client_name: 'Afterread',
    jwks_uri: jwksUrl,
    logo_uri: logoUrl,
    token_endpoint_auth_method: 'private_key_jwt',
    scope: Object.values(scopes).join(' '),
    [claims.toolConfiguration]: {
      domain: new URL(launchUrl).host,
      description: 'Articles that stay known: readings, quizzes and flashcards.',
      target_link_uri: launchUrl,
      custom_parameters: {},
      claims: ['iss', 'sub', 'name', 'given_name', 'family_name', 'email'],
      messages: [
        { type: messages.resource, target_link_uri: launchUrl },
        { type: messages.deepLinking, target_link_uri: launchUrl, label: 'Choose from Afterread' },
      ],
    },
  };
}

/** Whether a platform's description is its own: it lies where the platform says that it is. */
export function isItsOwn(configurationUrl: string, { issuer, registration_endpoint: endpoint }: Pick<PlatformConfiguration, 'issuer' | 'registration_endpoint'>): boolean {
  const [described, own] = [new URL(configurationUrl), new URL(issuer)];
  return described.origin === own.origin || described.origin === new URL(endpoint).origin;
}
