import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Endpoint } from '@/core/api/endpoints';
import { makeAccessToken } from '@/server/accessTokens';
import type { Viewer } from '@/server/viewer';

/** The API as a program sees it: its description, and its routes called with a token. */

/** As routes are called. */
interface Route {
  readonly GET: (request: Request, context: { params: Promise<Readonly<Record<string, string>> | undefined> }) => Promise<Response>;
}

export const description = z.object({
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
}).parse(JSON.parse(readFileSync('public/openapi.json', 'utf8')));

/** The schema of an endpoint's answer as the file describes it. */
export function described(name: string): z.ZodType {
  return z.fromJSONSchema(description.components.schemas[`${name.charAt(0).toUpperCase()}${name.slice(1)}`]!);
}

export async function get({ path }: Endpoint, parts: Readonly<Record<string, string>>, token: string | null, query = ''): Promise<Response> {
  const file = `../../app${path.replaceAll('{', '[').replaceAll('}', ']')}/route.ts`;
  const { GET } = (await import(file)) as Route;
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  // As the framework has it: nothing where no part varies.
  const params = path.includes('{') ? parts : undefined;
  return GET(new Request(`http://localhost${path}${query}`, { headers }), { params: Promise.resolve(params) });
}

export async function aToken(viewer: Viewer): Promise<string> {
  const made = await makeAccessToken(viewer, { name: 'a script', days: 30 }, Date.now());
  if (!made.ok) throw new Error(made.reason);
  return made.token;
}
