import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { bareHost, pinnedTo, placesOf } from '../import/pinned';
import { isPublicAddress } from '../import/publicAddress';
import { isLoopback, isOnLoopback } from './addresses';

const mostBytes = 2 * 1024 * 1024;
const mostMs = 10_000;

export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Origins that the operator has named, which may lie in a private network. Every other address has to be on the open internet. */
  readonly trusted: readonly string[];
}

export interface PlatformAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: string;
}

export type Asked =
  | ({ readonly ok: true } & PlatformAnswer)
  /** In words, for whoever has to mend it. */
  | { readonly ok: false; readonly problem: string };

/** Asks a platform something over https, for ten seconds and two megabytes at most; where it sends elsewhere, nobody goes. On an
 *  installation of this machine's own, a platform of this machine may do without https. */
export async function askPlatform(address: string, question: Question): Promise<Asked> {
  if (!URL.canParse(address)) return { ok: false, problem: 'the platform gave no address' };
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url) && isOnLoopback())) return { ok: false, problem: `${url.origin} is not reached by https` };
  const signal = AbortSignal.timeout(mostMs);
  try {
    const places = await placesOf(bareHost(url), (host) => lookup(host, { all: true }));
    const isPermitted = question.trusted.includes(url.origin) || places.every((place) => isPublicAddress(place.address));
    if (!isPermitted) return { ok: false, problem: `${url.origin} is in a private network, and not the platform as it was registered` };
    return await read(await send(url, places, question, signal));
  } catch (error) {
    return { ok: false, problem: signal.aborted ? `${url.origin} took longer than ten seconds` : `${url.origin} was not reached${codeOf(error)}` };
  }
}

/** The same for JSON: undefined where the answer is none, or none that says that all is well. */
export function jsonOf({ status, body }: PlatformAnswer): unknown {
  if (status < 200 || status > 299) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(url: URL, places: Parameters<typeof pinnedTo>[0], { method = 'GET', headers = {}, body }: Question, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const all = { 'accept-encoding': 'identity', 'user-agent': 'Afterread', ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) };
  const options = { hostname: bareHost(url), port: url.port, path: url.pathname + url.search, method, headers: all, lookup: pinnedTo(places), agent: false as const, signal };
  return new Promise((resolve, reject) => {
    request(options, resolve).on('error', reject).end(body);
  });
}

async function read(response: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      response.destroy();
      return { ok: false, problem: 'the platform answered with more than 2 MB' };
    }
    chunks.push(chunk);
  }
  const header = (name: string): string | null => response.headers[name]?.toString() ?? null;
  return { ok: true, status: response.statusCode ?? 0, header, body: Buffer.concat(chunks).toString('utf8') };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
}
