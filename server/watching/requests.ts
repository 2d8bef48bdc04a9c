import type { IncomingMessage } from 'node:http';
import { v4 as newUuid } from 'uuid';
import type { Logger } from 'pino';
import { onEachRequest } from '../requests/eachRequest';
import type { Answering } from '../requests/eachRequest';
import type { Metrics } from './metrics';
import type { Traces } from './traces';

/** Where what is seen of requests goes. */
export interface Watchers {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Null where no collector is configured. */
  readonly traces: Traces | null;
  /** The pattern that an address is answered by, or null. */
  readonly routeOf: (url: string) => string | null;
}

/** Asked again and again by machines, and a dozen to a page: told only to who wants to know everything. */
const incidental = new Set(['/api/health', '/api/ready', '/api/metrics', '/_next/static']);
/** As nginx has it: whoever asked left before the answer was out. */
const leftStatus = 499;

/** From now on every request that this process answers is given an id, logged, counted and traced. Gives what ends that. */
export function watchRequests(watchers: Watchers): () => void {
  return onEachRequest((request, response) => watch(request, response, watchers));
}

function watch(request: IncomingMessage, response: Answering, { log, metrics, traces, routeOf }: Watchers): void {
  const startedAt = performance.now();
  const id = idOf(request.headers['x-request-id']);
  // Whoever answers it finds it there, such as who tells of an error.
  request.headers['x-request-id'] = id;
  response.setHeader('x-request-id', id);
  const { method = 'GET', url = '/' } = request;
  const route = routeOf(url) ?? 'other';
  const span = traces?.begin({ method, route, id, parent: parentOf(request.headers['traceparent']) });
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : leftStatus;
    const ms = performance.now() - startedAt;
    metrics.requestSeconds.observe({ method, route, status: String(status) }, ms / 1000);
    if (span !== undefined) traces?.end(span, status);
    log[levelOf(route, status)]({ id, method, route, status, ms: Math.round(ms * 10) / 10 }, 'request');
  });
}

function levelOf(route: string, status: number): 'debug' | 'info' | 'warn' {
  if (status >= 500) return 'warn';
  return incidental.has(route) ? 'debug' : 'info';
}

/** A proxy may have named it; what could not be such a name is not repeated. */
function idOf(sent: string | string[] | undefined): string {
  return typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : newUuid();
}

function parentOf(sent: string | string[] | undefined): string | undefined {
  return typeof sent === 'string' ? sent : undefined;
}
