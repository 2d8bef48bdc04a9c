import { spawnSync } from 'node:child_process';

export interface Demonstration {
  readonly password: string;
  /** Addresses to sign in with. */
  readonly instructor: string;
  readonly learner: string;
}

/** The class that `npm run demo` makes on the data in `folder`, or finds there. */
export function demonstrationIn(folder: string): Demonstration {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' };
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'commands/demo.ts'], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error('The demonstration could not be made');
  const told = (pattern: RegExp): string => {
    const found = pattern.exec(stdout)?.[1];
    if (found === undefined) throw new Error(`npm run demo did not say ${String(pattern)}: ${stdout}`);
    return found;
  };
  return { password: told(/with the password (\S+)/), instructor: told(/as the instructor:\s+(\S+)/), learner: told(/as a learner:\s+(\S+)/) };
}
