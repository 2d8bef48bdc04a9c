import { z } from 'zod';
import type { Response } from './response';

const longestText = 10_000;
const mostParts = 50;
const text = z.string().max(longestText);
const texts = z.array(text).max(mostParts);
const choices = z.array(text.nullable()).max(mostParts);

/** A response as a client sends it. */
export const responseSchema: z.ZodType<Response> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: text }),
  z.strictObject({ kind: z.literal('choices'), choices: texts }),
  z.strictObject({ kind: z.literal('truth'), value: z.boolean(), correction: text.optional() }),
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('list'), items: texts }),
  z.strictObject({ kind: z.literal('gaps'), texts }),
  z.strictObject({ kind: z.literal('pairs'), choices }),
  z.strictObject({ kind: z.literal('order'), items: texts }),
  z.strictObject({ kind: z.literal('categories'), choices }),
]);
