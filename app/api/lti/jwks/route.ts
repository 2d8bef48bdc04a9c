import { currentInstant } from '@/server/clock';
import { publishedKeys } from '@/server/lti/keys';

/** The keys by which platforms know what this tool has signed. */
export async function GET(): Promise<Response> {
  return Response.json({ keys: await publishedKeys(currentInstant()) });
}
