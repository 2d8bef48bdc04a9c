import type { LaunchRefusal } from '@/core/lti/refusals';
import { refusedArrival } from '@/server/lti/arriving';
import type { Arrival } from '@/server/lti/arriving';

/** Sends a browser on, by GET whatever it came by, with what it is to keep. */
export function sendOn({ address, cookies }: Arrival): Response {
  return new Response(null, { status: 303, headers: [['location', address], ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])] });
}

/** Sends it to where it is said why nobody is let in. */
export function sayWhy(reason: LaunchRefusal): Response {
  return sendOn(refusedArrival(reason));
}

const mostBytes = 300_000;

/** The fields of a form that was sent; null where it is none, or far too long. Of a field that comes twice the last counts. */
export async function fieldsOf(request: Request): Promise<Readonly<Record<string, string>> | null> {
  if (Number(request.headers.get('content-length') ?? Infinity) > mostBytes) return null;
  if (!(request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) return null;
  return Object.fromEntries(new URLSearchParams(await request.text()));
}
