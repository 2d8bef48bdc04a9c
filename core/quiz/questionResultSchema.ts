import { z } from 'zod';
import { asId } from '../ids';
import type { FactId, SectionId } from '../ids';
import { formats } from '../questions/question';
import { confidences } from './confidence';
import type { QuestionResult } from './questionResult';

const proportion = z.number().min(0).max(1);
const instant = z.number();
const sectionId = z.string().transform((text) => asId<SectionId>(text));
const factId = z.string().transform((text) => asId<FactId>(text));

/** A question's result as the server sends it to a page. */
export const questionResultSchema: z.ZodType<QuestionResult> = z.object({
  position: z.int().min(0),
  format: z.enum(formats),
  stem: z.string(),
  options: z.array(z.string()),
  given: z.string().nullable(),
  right: z.string(),
  score: proportion,
  confidence: z.enum(confidences).nullable(),
  elapsedMs: z.number(),
  whyWrong: z.object({ given: z.string(), statement: z.string(), factId, sectionId, paragraph: z.number() }).nullable(),
  explanation: z.string(),
  source: z.object({ sectionId, sectionTitle: z.string(), paragraph: z.number(), readingIndex: z.number() }),
  card: z.object({ factId, slot: z.string(), dueAt: instant.nullable() }).nullable(),
  isContested: z.boolean(),
});
