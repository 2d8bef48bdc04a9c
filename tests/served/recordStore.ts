import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const account = z.strictObject({ homePage: z.url(), name: z.string().min(1) });
const activity = z.strictObject({
  objectType: z.literal('Activity'), id: z.url(),
  definition: z.strictObject({ name: z.record(z.string(), z.string()), type: z.url().optional(), interactionType: z.enum(['fill-in', 'other']).optional() }),
});
const scored = z.strictObject({ scaled: z.number().min(-1).max(1), raw: z.number(), min: z.number(), max: z.number() })
  .refine(({ raw, min, max }) => raw >= min && raw <= max);
/** Of the specification what a store has to refuse, of the parts that are written here. */
const statementSchema = z.strictObject({
  id: z.uuid(),
  actor: z.strictObject({ objectType: z.literal('Agent'), account }),
  verb: z.strictObject({ id: z.url(), display: z.record(z.string(), z.string()) }),
  object: activity,
  result: z.strictObject({
    score: scored.optional(), success: z.boolean().optional(), completion: z.boolean().optional(), response: z.string().optional(), duration: z.string().regex(/^PT\d+(\.\d{1,2})?S$/).optional(),
  }).optional(),
  context: z.strictObject({
    registration: z.uuid().optional(), platform: z.string(),
    contextActivities: z.strictObject({ parent: z.array(activity).optional(), grouping: z.array(activity) }),
  }),
  timestamp: z.iso.datetime(),
});

export type KeptStatement = z.infer<typeof statementSchema>;

export interface RecordStore {
  readonly url: string;
  /** What was kept, in the order in which it came. */
  readonly kept: readonly KeptStatement[];
  /** How many statements each request brought that was not refused for who sent it. */
  readonly requests: readonly number[];
  /** The next requests are answered with these, and nothing of them is kept. */
  answerNext(...statuses: readonly number[]): void;
  /** A request that holds a statement of this id is refused as wrong. */
  refuse(id: string): void;
  close(): Promise<void>;
}

/** A small store of learning records that speaks as much of xAPI 1.0.3 as the product uses, and refuses what the specification
 *  has it refuse. */
export async function aRecordStore(key: string, secret: string): Promise<RecordStore> {
  const kept = new Map<string, KeptStatement>();
  const [requests, next, refused]: [number[], number[], Set<string>] = [[], [], new Set()];
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const statusOf = (path: string | undefined, headers: NodeJS.Dict<string | string[]>, body: string): number => {
    if (headers['authorization'] !== authorization) return 401;
    if (path !== '/xapi/statements' || headers['x-experience-api-version'] !== '1.0.3' || headers['content-type'] !== 'application/json') return 400;
    const parsed = z.array(statementSchema).safeParse(JSON.parse(body));
    requests.push(parsed.data?.length ?? -1);
    const given = next.shift();
    if (given !== undefined) return given;
    if (!parsed.success || parsed.data.some(({ id }) => refused.has(id))) return 400;
    const isAnother = (one: KeptStatement): boolean => kept.has(one.id) && JSON.stringify(kept.get(one.id)) !== JSON.stringify(one);
    if (parsed.data.some(isAnother)) return 409;
    for (const one of parsed.data) kept.set(one.id, one);
    return 200;
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      response.writeHead(statusOf(request.url, request.headers, body), { 'content-type': 'application/json' }).end('[]');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The store listens at no port.');
  return {
    url: `http://127.0.0.1:${address.port}/xapi/`, requests,
    get kept() { return [...kept.values()]; },
    answerNext: (...statuses) => { next.push(...statuses); },
    refuse: (id) => { refused.add(id); },
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
