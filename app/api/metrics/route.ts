import { metrics } from '@/server/watching/metrics';
import { metricsAccess } from '@/server/watching/metricsToken';
import { refuse } from '../answer';

/** What the server counts of itself, to whoever has the token of METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  const access = metricsAccess(request.headers.get('authorization'));
  if (access === 'not-configured') return refuse(404, 'Metrics are told where METRICS_TOKEN is set.');
  if (access === 'wrong-token') {
    const refusal = refuse(401, 'Send the token of METRICS_TOKEN as “Authorization: Bearer …”.');
    refusal.headers.set('www-authenticate', 'Bearer');
    return refusal;
  }
  const { registry } = metrics();
  return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
}
