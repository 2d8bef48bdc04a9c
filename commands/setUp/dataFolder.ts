import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { secretFile } from '../../server/config';
import type { Config } from '../../server/config';
import { Stop } from '../stop';

const secretBytes = 32;

/** Makes the data folder and the secret that signs sessions, if they are not there. */
export function ensureDataFolder(config: Config): void {
  try {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
    accessSync(config.dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = secretFile(config);
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(secretBytes).toString('base64url')}\n`, { mode: 0o600 });
  } catch {
    throw new Stop(
      `The data folder ${config.dataFolder} cannot be written. Make it writable for this user, or set DATA_DIR to another folder.`,
    );
  }
}
