import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { bareHost, pinnedTo, placesOf } from './pinned';
import { isPublicAddress } from './publicAddress';
import type { FetchRefusal } from './refusals';

export interface FetchRules {
  /** Whether a page may be asked for at this address (a number, not a name). */
  readonly isPermitted: (address: string) => boolean;
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  readonly mostRedirects: number;
  readonly mostBytes: number;
  readonly milliseconds: number;
}

export const fetchRules: FetchRules = {
  isPermitted: isPublicAddress,
  resolve: (host) => lookup(host, { all: true }),
  mostRedirects: 3,
  mostBytes: 5 * 1024 * 1024,
  milliseconds: 10_000,
};

export type PageKind = 'html' | 'txt' | 'md' | 'pdf';

export type FetchedPage =
  | { readonly ok: true; readonly kind: PageKind; readonly charset: string | null; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: FetchRefusal };

/** Fetches a page from the open internet, within the rules all the way: each redirect is checked anew. */
export async function fetchPage(address: string, rules: FetchRules): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(rules.milliseconds);
  try {
    return await Promise.race([followRedirects(address, rules, signal), aborted(signal)]);
  } catch {
    // Whatever the network does: no such host, refused, reset, a certificate that does not fit.
    return { ok: false, reason: signal.aborted ? 'page-too-slow' : 'unreachable' };
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('The time is over.'))));
}

async function followRedirects(start: string, rules: FetchRules, signal: AbortSignal): Promise<FetchedPage> {
  let address = start;
  let base: URL | undefined;
  for (let redirects = 0; redirects <= rules.mostRedirects; redirects += 1) {
    const url = URL.canParse(address, base) ? new URL(address, base) : null;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return { ok: false, reason: 'not-an-address' };
    const places = await placesOf(bareHost(url), rules.resolve);
    if (!places.every((place) => rules.isPermitted(place.address))) return { ok: false, reason: 'private-address' };
    const response = await ask(url, places, signal);
    const { location } = response.headers;
    if (!isRedirect(response) || location === undefined) return readPage(response, rules.mostBytes);
    response.destroy();
    address = location;
    base = url;
  }
  return { ok: false, reason: 'too-many-redirects' };
}

function ask(url: URL, places: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf', 'accept-encoding': 'identity', 'user-agent': 'Afterread' };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const { port, pathname, search } = url;
    const options = { hostname: bareHost(url), port, path: pathname + search, headers, lookup: pinnedTo(places), agent: false as const, signal };
    request(options, resolve).on('error', reject).end();
  });
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode);
}

const pageKinds: ReadonlyMap<string, PageKind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/pdf', 'pdf'],
]);

async function readPage(response: IncomingMessage, mostBytes: number): Promise<FetchedPage> {
  const refuse = (reason: FetchRefusal): FetchedPage => {
    response.destroy();
    return { ok: false, reason };
  };
  if (response.statusCode !== 200) return refuse('answered-with-error');
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const kind = pageKinds.get(type);
  const isPacked = (response.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (kind === undefined || isPacked) return refuse('unknown-page-kind');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return refuse('page-too-large');
    chunks.push(chunk);
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '') ?? null;
  return { ok: true, kind, charset, bytes: Buffer.concat(chunks) };
}
