import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The course folders in a content folder. */
export function courseFolders(contentFolder: string): string[] {
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(contentFolder, entry.name))
    .sort();
}
