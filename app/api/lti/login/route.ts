import { currentInstant } from '@/server/clock';
import { beginLogin, loginSchema } from '@/server/lti/login';
import { addressOf } from '@/server/viewer';
import { fieldsOf, sayWhy, sendOn } from '../sendOn';

/** Where a platform begins to send somebody here. */
async function begin(request: Request, fields: Readonly<Record<string, string>> | null): Promise<Response> {
  const parsed = loginSchema.safeParse(fields);
  if (!parsed.success) return sayWhy('not-understood');
  const begun = await beginLogin(parsed.data, await addressOf(request.headers), currentInstant());
  return begun.ok ? sendOn({ address: begun.sendTo, cookies: [begun.cookie] }) : sayWhy(begun.reason);
}

export async function GET(request: Request): Promise<Response> {
  return begin(request, Object.fromEntries(new URL(request.url).searchParams));
}

export async function POST(request: Request): Promise<Response> {
  return begin(request, await fieldsOf(request));
}
