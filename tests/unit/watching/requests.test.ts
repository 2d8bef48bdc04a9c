import { createServer, request as ask } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeLog } from '@/server/watching/log';
import { metrics } from '@/server/watching/metrics';
import { watchRequests } from '@/server/watching/requests';
import { routeNamer } from '@/server/watching/routes';
import { sendTraces } from '@/server/watching/traces';
import type { Traces } from '@/server/watching/traces';

/** A server that is watched, and a collector of spans, both over HTTP. */

const lines: string[] = [];
const spans: { readonly headers: unknown; readonly body: string }[] = [];
const servers: ReturnType<typeof createServer>[] = [];
let collector: number;
let port: number;
let traces: Traces;
let stopWatching: () => void;

async function aServer(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  collector = await aServer((request, response) => void text(request).then((body) => {
    spans.push({ headers: request.headers, body });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }));
  port = await aServer((request, response) => {
    if (request.url === '/classes/leaves') return void request.socket.destroy();
    response.writeHead(request.url?.startsWith('/broken') === true ? 500 : 200).end(request.headers['x-request-id']);
  });
  traces = sendTraces({ url: `http://127.0.0.1:${collector}/v1/traces`, headers: { authorization: 'Bearer key' }, serviceName: 'reading room' });
  const toServer = routeNamer(['/classes/[classId]', '/join/[code]', '/broken', '/api/ready']);
  stopWatching = watchRequests({ log: makeLog({ level: 'info', format: 'json' }, { write: (line) => void lines.push(line) }), metrics: metrics(), traces, routeOf: toServer });
});

afterAll(async () => {
  stopWatching();
  await traces.flush();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const lineSchema = z.looseObject({ id: z.string(), level: z.string(), method: z.string(), route: z.string(), status: z.number(), ms: z.number() });

interface Got {
  readonly status: number;
  readonly id: unknown;
  readonly body: string;
}

/** What is answered, and the line that is written of it. */
async function askFor(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body = ''): Promise<{ got: Got | null; line: z.infer<typeof lineSchema> | null }> {
  lines.length = 0;
  const got = await new Promise<Got | null>((resolve) => {
    const sent = ask({ port, path, method, headers, agent: false }, (response) => void text(response).then((answered) => {
      resolve({ status: response.statusCode ?? 0, id: response.headers['x-request-id'], body: answered });
    }));
    sent.on('error', () => resolve(null));
    sent.end(body);
  });
  // The server's side ends in its own time.
  await expect.poll(() => lines.length + Number(path === '/api/ready')).toBeGreaterThan(0);
  return { got, line: lines[0] === undefined ? null : lineSchema.parse(JSON.parse(lines[0])) };
}

describe('of a request', () => {
  test('a line says by which route it was answered, how and how fast, and nothing of who asked or what for', async () => {
    const { line } = await askFor('/join/SECRET?email=ada@example.org', {
      cookie: 'session=COOKIE', authorization: 'Bearer TOKEN', 'user-agent': 'Lynx', 'x-forwarded-for': '203.0.113.7', referer: 'http://elsewhere.example/',
    }, 'POST', 'name=Ada');
    expect(line).toMatchObject({ level: 'info', method: 'POST', route: '/join/[code]', status: 200 });
    expect(Object.keys(line ?? {}).sort()).toEqual(['id', 'level', 'method', 'ms', 'msg', 'route', 'status', 'time']);
    expect(lines.join('')).not.toMatch(/SECRET|ada|COOKIE|TOKEN|Lynx|203\.0|127\.0|elsewhere/i);
  });

  test('it has an id, which whoever answers it is told and the answer carries', async () => {
    const { got, line } = await askFor('/classes/one');
    expect(line?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(got).toEqual({ status: 200, id: line?.id, body: line?.id });
  });

  test('an id that a proxy gave is kept, and anything else that stands there is not', async () => {
    expect((await askFor('/classes/one', { 'x-request-id': 'edge-7.1' })).line?.id).toBe('edge-7.1');
    expect((await askFor('/classes/one', { 'x-request-id': 'ada@example.org, {"level":"fatal"}' })).line?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('that fails, warns', async () => {
    expect((await askFor('/broken')).line).toMatchObject({ level: 'warn', status: 500 });
  });

  test('whose sender has left, the line says so', async () => {
    expect((await askFor('/classes/leaves')).line).toMatchObject({ status: 499, route: '/classes/[classId]' });
  });

  test('for nothing that is there, no line repeats the address', async () => {
    expect((await askFor('/ada@example.org')).line).toMatchObject({ route: 'other' });
  });

  test('by which a machine sees whether all is well, nothing is written', async () => {
    expect((await askFor('/api/ready')).line).toBeNull();
  });

  test('it is counted by route and status, with how long it took', async () => {
    await askFor('/classes/two');
    const told = await metrics().registry.metrics();
    expect(told).toMatch(/^afterread_request_seconds_count\{method="GET",route="\/classes\/\[classId\]",status="200"\} [1-9]/m);
    expect(told).toMatch(/^afterread_request_seconds_bucket\{le="10",.*route="\/broken".*status="500"\} [1-9]/m);
    for (const name of ['nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes', 'afterread_database_writes_waiting', 'afterread_reviews_saved_total', 'afterread_answers_saved_total', 'afterread_jobs_running']) {
      expect(told).toContain(`# TYPE ${name} `);
    }
  });

  test('a span goes to the collector, below the one that came with it, and with no address', async () => {
    const [trace, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const { line } = await askFor('/join/SECRET?x=y', { traceparent: `00-${trace}-${parent}-01` });
    await traces.flush();
    const sent = spans.map(({ body }) => body).join('\n');
    const [span] = spans.flatMap(({ body }) => spansOf(body)).filter(({ traceId }) => traceId === trace);
    expect(span).toMatchObject({ name: 'GET /join/[code]', parentSpanId: parent });
    expect(Object.fromEntries(span!.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))).toEqual({
      'http.request.method': 'GET', 'http.route': '/join/[code]', 'afterread.request_id': line?.id, 'http.response.status_code': 200,
    });
    expect(sent).toContain('reading room');
    expect(sent).not.toContain('SECRET');
    expect(spans[0]?.headers).toMatchObject({ authorization: 'Bearer key' });
  });
});

const spanSchema = z.object({
  traceId: z.string(), parentSpanId: z.string().optional(), name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string().optional(), intValue: z.number().optional() }) })),
});
const sentSchema = z.object({ resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) })) });

function spansOf(body: string): z.infer<typeof spanSchema>[] {
  return sentSchema.parse(JSON.parse(body)).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans: some }) => some));
}
