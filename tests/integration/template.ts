import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A database with everything migrated and the bundled course loaded, which each file of tests gets a copy of. */
export type Template =
  | { readonly provider: 'sqlite'; readonly file: string }
  | { readonly provider: 'postgresql'; readonly serverUrl: string; readonly name: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where its database server is not on this machine. */
    template: Template | null;
  }
}

/** Makes the empty database at `url` a template. In a process of its own, as an installation is set up: both providers'
 *  are made at once, and Prisma's schema engine serves one at a time. */
export async function makeTemplate(url: string, dataFolder: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: url };
  await promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'commands/setUp.ts', 'data'], { env });
}
