import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What there is to be asked for. */

/** The address of every page, as its folder is called. */
export function pagesBuilt(): string[] {
  return foldersWith('page.tsx').map(({ address }) => address).sort();
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Every method of every route, such as `GET /api/study`. */
export function routesBuilt(): string[] {
  return foldersWith('route.ts').flatMap(({ address, file }) => {
    const exported = readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith('export ')).join('\n');
    return methods.filter((method) => new RegExp(`\\b${method}\\b`).test(exported)).map((method) => `${method} ${address}`);
  }).sort();
}

function foldersWith(name: string): { address: string; file: string }[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === name);
  return files.map((file) => ({ address: `/${path.dirname(file)}`.replace(/\/\.$/, '/'), file: path.join('app', file) }));
}

export interface BuiltAction {
  /** What a browser calls it by. */
  readonly id: string;
  /** The address of a page that has it, with its parameters unfilled. */
  readonly page: string;
}

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()), filename: z.string(), exportedName: z.string() })),
});

/** Every server action of the build by its file and name, such as `app/classes/actions.ts join`. */
export function actionsBuilt(): ReadonlyMap<string, BuiltAction> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')));
  const actions = Object.entries(manifest.node).map(([id, { workers, filename, exportedName }]): [string, BuiltAction] => {
    const [worker = ''] = Object.keys(workers).filter((name) => name !== 'app/_not-found/page');
    return [`${filename} ${exportedName}`, { id, page: worker.replace(/^app/, '').replace(/\/page$/, '') || '/' }];
  });
  return new Map(actions.sort());
}
