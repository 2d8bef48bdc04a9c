import { z } from 'zod';

const address = z.url({ protocol: /^https?$/, message: 'Give an address that begins with https://.' }).max(2_000);
const name = z.string().trim().min(1, 'Give it a name, such as “Moodle of the faculty”.').max(100, 'At most 100 characters.');

/** A platform as an operator types it. */
export const platformSettingsSchema = z.object({
  name,
  issuer: address,
  clientId: z.string().trim().min(1, 'Give the client id that the platform has made.').max(500),
  authUrl: address,
  tokenUrl: address,
  jwksUrl: address,
  /** Left empty for the token's address. */
  tokenAudience: z.string().trim().max(2_000).transform((text) => (text === '' ? null : text)),
  /** With commas between; left empty for any. */
  deployments: z.string().max(2_000).transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')),
});

export type PlatformSettings = z.output<typeof platformSettingsSchema>;

/** The only place that a link to register may be used from; left empty for any on the open internet. */
export const registrationOriginSchema = z.union([z.literal('').transform(() => null), address.transform((text) => new URL(text).origin)]);
