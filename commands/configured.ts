import { readConfig } from '../server/config';
import type { Config } from '../server/config';
import { parseDatabaseUrl } from '../server/database/location';
import type { DatabaseLocation } from '../server/database/location';
import { Stop } from './stop';

/** What the operator chose, and the database that it names; a wrong value stops the command. */
export function configured(): { readonly config: Config; readonly location: DatabaseLocation } {
  const config = configuration();
  const parsed = parseDatabaseUrl(config.databaseUrl, config.dataFolder);
  if (!parsed.ok) throw new Stop(`${parsed.reason}.`);
  return { config, location: parsed.location };
}

function configuration(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}
