import type { z } from 'zod';
import type { Endpoint, PathParameter } from '@/core/api/endpoints';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { viewerOfToken } from '@/server/accessTokens';
import type { TokenRead } from '@/server/accessTokens';
import { take } from '@/server/allowance';
import type { Limit } from '@/server/allowance';
import { currentInstant } from '@/server/clock';
import type { Viewer } from '@/server/viewer';
import { refuse } from '../answer';

/** With all tokens of an account together. */
const reads: Limit = { name: 'api reads', most: 120, windowMs: MINUTE_MS };

type Query<Choices> = { readonly [Name in keyof Choices]: Choices[Name] extends readonly (infer Choice)[] ? Choice : never };

/** The parts of a path that vary. */
type Parts<Path extends string> = Readonly<Record<PathParameter<Path>, string>>;

/** What a program asks for. */
interface Asked<Path extends string, Choices> {
  readonly viewer: Viewer;
  readonly parts: Parts<Path>;
  readonly query: Query<Choices>;
  readonly now: Instant;
}

/** A route of the API: whose token it is may read what `read` finds; null is not theirs. The endpoint's schema picks from
 *  that what is told. */
export function reading<Path extends string, Answer extends z.ZodType, Choices extends Endpoint['query']>(
  { answer, query: choices }: Endpoint<Path, Answer, Choices>,
  read: (asked: Asked<Path, Choices>) => Promise<z.input<Answer> | null>,
) {
  return async (request: Request, { params }: { params: Promise<Parts<Path> | undefined> }): Promise<Response> => {
    const now = currentInstant();
    const token = await viewerOfToken(request.headers.get('authorization'), now);
    if (!token.ok) return refusedToken(token.reason);
    if (!(await take(reads, token.viewer.learnerId, now))) return tooMany(now);
    const query = readQuery(choices, new URL(request.url).searchParams);
    if (!query.ok) return refuse(400, query.problem);
    // The framework gives nothing where no part varies.
    const parts = (await params) ?? (Object.freeze({}) as Parts<Path>);
    const found = areIds(parts) ? await read({ viewer: token.viewer, parts, query: query.value, now }) : null;
    return found === null ? refuse(404, 'There is no such thing of yours.') : Response.json(answer.parse(found));
  };
}

const tokenTexts: Readonly<Record<Extract<TokenRead, { ok: false }>['reason'], string>> = {
  'no-token': 'Send a token of yours, made on /account/tokens, as “Authorization: Bearer …”.',
  'no-such-token': 'There is no such token.',
  ended: 'This token was revoked, or its time is up. Make another on /account/tokens.',
};

function refusedToken(reason: keyof typeof tokenTexts): Response {
  const refusal = refuse(401, tokenTexts[reason]);
  refusal.headers.set('www-authenticate', reason === 'no-token' ? 'Bearer' : 'Bearer error="invalid_token"');
  return refusal;
}

function tooMany(now: Instant): Response {
  const seconds = Math.ceil((reads.windowMs - (now % reads.windowMs)) / 1000);
  const refusal = refuse(429, `At most ${reads.most} reads a minute. Go on in ${seconds} seconds.`);
  refusal.headers.set('retry-after', String(seconds));
  return refusal;
}

/** No database looks for texts that it cannot hold. */
function areIds(parts: Readonly<Record<string, string>>): boolean {
  return Object.values(parts).every((part) => /^[^\p{Cc}]{1,200}$/u.test(part));
}

function readQuery<Choices extends Endpoint['query']>(
  choices: Choices, sent: URLSearchParams,
): { readonly ok: true; readonly value: Query<Choices> } | { readonly ok: false; readonly problem: string } {
  const unreadable = Object.entries(choices).find(([name, [usual, ...others]]) => ![usual, ...others].includes(sent.get(name) ?? usual));
  if (unreadable !== undefined) return { ok: false, problem: `${unreadable[0]} is one of: ${unreadable[1].join(', ')}.` };
  const chosen = Object.entries(choices).map(([name, [usual]]): [string, string] => [name, sent.get(name) ?? usual]);
  return { ok: true, value: Object.fromEntries(chosen) as Query<Choices> };
}
