import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A hash of files and folders, by path and content. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow).sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(source: string): string[] {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Does `work` unless it was done from the same sources before, which `stampFile` remembers. */
export function onceFor(sources: readonly string[], stampFile: string, work: () => void): void {
  const wanted = fingerprint(sources);
  if (remembered(stampFile)[0] === wanted) return;
  work();
  remember(stampFile, [wanted]);
}

/** What `make` makes of the sources, in one line; made again only when they have changed, which `stampFile` remembers. */
export async function madeFrom(sources: readonly string[], stampFile: string, make: () => Promise<string>): Promise<string> {
  const wanted = fingerprint(sources);
  const [from, before] = remembered(stampFile);
  if (from === wanted && before !== undefined) return before;
  const made = await make();
  remember(stampFile, [wanted, made]);
  return made;
}

function remembered(stampFile: string): string[] {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split('\n') : [];
}

function remember(stampFile: string, lines: readonly string[]): void {
  try {
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, lines.join('\n'));
  } catch (error) {
    // A program that may not write where it lies makes it again each time.
    if (!isReadOnly(error)) throw error;
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
}
