import { z } from 'zod';
import { slotTypes } from '../facts/slotTypes';
import { asId } from '../ids';
import type { FactId, SectionId } from '../ids';
import { formats } from '../questions/question';
import { detailsSchema } from './detailsSchema';
import { decisions } from './draft';

/** An author's command as a browser sends it. What takes a command back is made here alone and never accepted. */
const factId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(100).transform((id) => asId<FactId>(id));
const sectionId = z.string().max(100).transform((id) => asId<SectionId>(id));
const slot = z.string().min(1).max(60);
const line = z.string().max(1000);
const lines = z.array(line).max(30);

export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decide'), factId, slot, decision: z.enum(decisions) }),
  z.strictObject({ kind: z.literal('edit-statement'), factId, annotated: z.string().max(5000) }),
  z.strictObject({
    kind: z.literal('edit-notes'), factId, slot,
    notes: z.strictObject({ ask: line, accept: lines, acceptByItem: z.record(line, lines), distractors: lines }),
  }),
  z.strictObject({ kind: z.literal('edit-explanation'), factId, explanation: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('remove-slot'), factId, slot }),
  z.strictObject({ kind: z.literal('retire-question'), factId, slot, format: z.enum(formats), reason: line }),
  z.strictObject({ kind: z.literal('revive-question'), factId, slot, format: z.enum(formats) }),
  z.strictObject({ kind: z.literal('add-slot'), start: z.int().min(0), end: z.int().min(0), type: z.enum(slotTypes).exclude(['list']), factId }),
  z.strictObject({ kind: z.literal('propose-fact'), sectionId, factId, quote: line, annotated: line }),
  z.strictObject({ kind: z.literal('propose-ask'), sectionId, factId, slot, quote: line, ask: line }),
  z.strictObject({
    kind: z.literal('rename-section'),
    sectionId,
    title: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal('describe'), details: detailsSchema }),
]);
