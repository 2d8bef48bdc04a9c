import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** `npm run licences`: every package of the lock file has a licence from this list, and only the packages named here run a
 *  script when they are installed. What is not on this machine, being for another, is told by the lock file. */

/** Licences under which anything may be done that this project does with a package: use it unchanged. */
const allowed: ReadonlySet<string> = new Set([
  'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'Zlib', 'OFL-1.1', 'MPL-2.0',
  'LGPL-3.0-or-later', 'CC-BY-4.0',
]);

/** Packages that were looked at one by one, each at a licence that is written in no usual way or seldom met. */
const lookedAt: Readonly<Record<string, string>> = {
  // Both licences, each for parts of it.
  '@visx/vendor': 'MIT and ISC',
  // The clauses of its LICENSE file are those of BSD-2-Clause.
  duck: 'BSD',
  // Not linked with anything of ours: only prisma's studio, which is never started, would load it.
  elkjs: 'EPL-2.0',
  // Its LICENSE file is MIT's; package.json says nothing.
  'seq-queue': 'none',
};

/** What they build or fetch is said in package.json's allowScripts, which lets only two of them. */
const installScripts: readonly string[] = ['@parcel/watcher', '@prisma/engines', '@swc/core', 'better-sqlite3', 'esbuild', 'prisma'];

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional(), optional: z.boolean().optional(), hasInstallScript: z.boolean().optional() })),
});
const named = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
const packageSchema = z.object({ license: named.optional(), licenses: z.array(named).optional() });

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

function licenceOnDisk(place: string): string | undefined {
  const { license, licenses } = packageSchema.parse(JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')));
  return license ?? licenses?.join(' OR ');
}

/** "A OR B" allows what one of them does, "A AND B" what both do. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '').trim();
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((one) => allowed.has(one));
}

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(packages).filter(([place]) => place !== '');
const faults = installed.flatMap(([place, { license, optional, hasInstallScript }]) => {
  const name = nameOf(place);
  const isHere = existsSync(place);
  const licence = (isHere ? licenceOnDisk(place) : undefined) ?? license ?? 'none';
  const script = hasInstallScript === true && !installScripts.includes(name) ? [`${name} runs a script when it is installed`] : [];
  // For another machine, of which the lock file says nothing: its other builds, which are here, have the same licence.
  if (licence === 'none' && !isHere && optional === true) return script;
  if (isAllowed(licence) || lookedAt[name] === licence) return script;
  return [...script, `${name} has the licence ${licence}, which is not listed in commands/licences.ts`];
});
for (const fault of faults) console.error(fault);
console.log(`${installed.length} packages: ${faults.length === 0 ? 'every licence is listed' : `${faults.length} faults`}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
