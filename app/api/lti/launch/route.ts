import { cookies } from 'next/headers';
import { currentInstant } from '@/server/clock';
import { arrive } from '@/server/lti/arriving';
import { browserCookieName } from '@/server/lti/login';
import { launchFormSchema, verifyLaunch } from '@/server/lti/verifying';
import { fieldsOf, sayWhy, sendOn } from '../sendOn';

/** Where a platform has a browser bring what it says of whoever sits before it. */
export async function POST(request: Request): Promise<Response> {
  const now = currentInstant();
  const fields = await fieldsOf(request);
  if (fields?.['error'] !== undefined) return sayWhy('refused-there');
  const parsed = launchFormSchema.safeParse(fields);
  if (!parsed.success) return sayWhy('not-understood');
  const name = browserCookieName(parsed.data.state);
  const kept = (await cookies()).get(name)?.value ?? null;
  const verified = await verifyLaunch(parsed.data, kept, now);
  if (!verified.ok) return sayWhy(verified.reason);
  return sendOn(await arrive(verified, request.headers.get('sec-fetch-dest') === 'document', request.headers, now));
}
