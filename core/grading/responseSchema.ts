import { z } from 'zod';
import type { Response } from './response';

const longestText = 10_000;
const text = z.string().max(longestText);

/** A response as a client sends it. */
export const responseSchema: z.ZodType<Response> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: text }),
  z.strictObject({ kind: z.literal('choices'), choices: z.array(text).max(50) }),
  z.strictObject({ kind: z.literal('truth'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).max(50) }),
]);
