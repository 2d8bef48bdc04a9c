import { backupsFolder } from '../server/backups/rotation';
import { configured } from './configured';
import { ensureBuild } from './setUp/build';
import { ensureClient } from './setUp/client';
import { loadCourses } from './setUp/courses';
import { ensureDataFolder } from './setUp/dataFolder';
import { migrate } from './setUp/migrate';
import { ensureRollUps } from './setUp/rollUps';
import { runCommand } from './stop';

/** Everything between a fresh clone and a server that can start. With a part's name, only as much as that part
 *  needs: `client` (generated code), `build` (that and the built pages), `data` (that and the database), `all`. */
const part = process.argv[2] ?? 'all';

await runCommand(async () => {
  ensureClient();
  if (part === 'client') return;
  if (part === 'build') return ensureBuild();
  const { config, location } = configured();
  ensureDataFolder(config);
  await migrate(location, backupsFolder(config.dataFolder));
  await loadCourses(location);
  await ensureRollUps(location);
  if (part === 'all') ensureBuild();
});
