import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from './location';

export function migrationsFolder(provider: Provider): string {
  return path.join(process.cwd(), 'prisma/migrations', provider);
}

/** Names of the migrations that this version of the program brings, oldest first. */
export function migrationNames(provider: Provider): string[] {
  return readdirSync(migrationsFolder(provider), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
