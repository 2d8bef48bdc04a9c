import { readiness } from '@/server/watching/readiness';

export const dynamic = 'force-dynamic';

/** For a proxy or an orchestrator: 200 where requests can be answered, 503 with the reason where not. */
export async function GET(): Promise<Response> {
  const ready = await readiness();
  return ready.ok ? Response.json({ status: 'ready' }) : Response.json({ status: 'not ready', reason: ready.reason }, { status: 503 });
}
