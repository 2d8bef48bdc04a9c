import { database } from '../db';
import type { LtiPlatform as PlatformRow } from '../generated/sqlite/client';
import { fromStored } from '../rows/stored';
import type { PlatformAddresses } from './origins';

/** A platform that an operator has registered. */
export interface Platform extends PlatformAddresses {
  readonly id: string;
  readonly name: string;
  /** What this tool is called there. */
  readonly clientId: string;
  /** What an access token is asked of. */
  readonly tokenAudience: string;
  /** None for any of the platform's. */
  readonly deployments: readonly string[];
}

export function platformOfRow({ id, name, issuer, clientId, authUrl, tokenUrl, jwksUrl, tokenAudience, deployments }: PlatformRow): Platform {
  return { id, name, issuer, clientId, authUrl, tokenUrl, jwksUrl, tokenAudience: tokenAudience ?? tokenUrl, deployments: fromStored<string[]>(deployments) };
}

/** The platform that begins a sign-in, if it is registered and not disabled; one that does not say what this tool is called there
 *  must be registered once. */
export async function platformOf(issuer: string, clientId: string | null): Promise<Platform | null> {
  const rows = await (await database()).ltiPlatform.findMany({ where: { issuer, disabledAt: null, ...(clientId === null ? {} : { clientId }) }, take: 2 });
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : platformOfRow(row);
}
