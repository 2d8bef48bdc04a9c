import { readConfig } from '../server/config';
import type { Config } from '../server/config';
import { parseDatabaseUrl } from '../server/database/location';
import { ensureBuild } from './setUp/build';
import { ensureClient } from './setUp/client';
import { loadCourses } from './setUp/courses';
import { ensureDataFolder } from './setUp/dataFolder';
import { migrate } from './setUp/migrate';
import { ensureRollUps } from './setUp/rollUps';
import { runCommand, Stop } from './stop';

/** Everything between a fresh clone and a server that can start. With a part's name, only as much as that part
 *  needs: `client` (generated code), `build` (that and the built pages), `data` (that and the database), `all`. */
const part = process.argv[2] ?? 'all';

function configuration(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}

await runCommand(async () => {
  ensureClient();
  if (part === 'client') return;
  if (part === 'build') return ensureBuild();
  const config = configuration();
  const parsed = parseDatabaseUrl(config.databaseUrl, config.dataFolder);
  if (!parsed.ok) throw new Stop(`${parsed.reason}.`);
  ensureDataFolder(config);
  await migrate(parsed.location);
  await loadCourses(parsed.location);
  await ensureRollUps(parsed.location);
  if (part === 'all') ensureBuild();
});
