import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { secretFile } from '../../server/config';
import type { Config } from '../../server/config';
import { Stop } from '../stop';

const secretBytes = 32;
const onlyOwner = { mode: 0o600 };

/** Makes the data folder and the secret that signs sessions, if they are not there. */
export function ensureDataFolder(config: Config): void {
  try {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
    accessSync(config.dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = secretFile(config);
    if (!existsSync(file)) writeFileSync(file, newSecret(), onlyOwner);
  } catch {
    throw new Stop(
      `The data folder ${config.dataFolder} cannot be written. Make it writable for this user, or set DATA_DIR to another folder.`,
    );
  }
}

/** Puts a new secret before those that there are. */
export function changeSecret(config: Config): void {
  ensureDataFolder(config);
  const file = secretFile(config);
  writeFileSync(`${file}.new`, newSecret() + readFileSync(file, 'utf8'), onlyOwner);
  renameSync(`${file}.new`, file);
}

function newSecret(): string {
  return `${randomBytes(secretBytes).toString('base64url')}\n`;
}
