import { z } from 'zod';

/** What a model may say, one proposal; anything else that it says of it is passed over. */
const saidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fact'), quote: z.string().max(1000), statement: z.string().max(1000) }),
  z.object({ kind: z.literal('stem'), factId: z.string().max(100), slot: z.string().max(60), ask: z.string().max(300), quote: z.string().max(1000) }),
]);

export type Said = z.infer<typeof saidSchema>;

const answerSchema = z.object({ proposals: z.array(z.unknown()) });

/** As many proposals of one answer are looked at. */
export const mostProposals = 30;

export type ModelAnswer =
  | {
    readonly ok: true;
    readonly said: readonly Said[];
    /** Proposals without the form, or beyond the number that is looked at. */
    readonly unreadable: number;
  }
  | { readonly ok: false };

/** Reads a model's answer: one JSON object, whatever stands around it. Each proposal is read by itself, so that a broken
 *  one does not spoil the others. */
export function readModelAnswer(text: string): ModelAnswer {
  const parsed = answerSchema.safeParse(jsonIn(text));
  if (!parsed.success) return { ok: false };
  const { proposals } = parsed.data;
  const said = proposals.slice(0, mostProposals).map((one) => saidSchema.safeParse(one)).flatMap(({ data }) => data ?? []);
  return { ok: true, said, unreadable: proposals.length - said.length };
}

/** Models think aloud before they answer, and put the answer between marks of code. */
function jsonIn(text: string): unknown {
  const answer = text.slice(text.lastIndexOf('</think>') + 1);
  const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}')];
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return null;
  }
}
