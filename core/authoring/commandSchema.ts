import { z } from 'zod';
import { mostParts } from '../facts/sets/questionSet';
import { slotTypes } from '../facts/slotTypes';
import { asId } from '../ids';
import type { FactId, SectionId } from '../ids';
import { formats } from '../questions/question';
import { detailsSchema } from './detailsSchema';
import { decisions } from './draft';

/** An author's command as a browser sends it. What takes a command back is made here alone and never accepted. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const factId = z.string().regex(idPattern).max(100).transform((id) => asId<FactId>(id));
const sectionId = z.string().max(100).transform((id) => asId<SectionId>(id));
const slot = z.string().min(1).max(60);
const line = z.string().max(1000);
const lines = z.array(line).max(30);

const part = { factId, slot, text: line.min(1) };
const parts = z.array(z.strictObject(part)).max(mostParts);
const setBase = { id: z.string().regex(idPattern).max(100), ask: line.min(1) };
const sets = z.array(z.discriminatedUnion('format', [
  z.strictObject({ ...setBase, format: z.literal('matching'), parts, spares: z.array(line.min(1)).max(mostParts) }),
  z.strictObject({ ...setBase, format: z.literal('ordering'), parts }),
  z.strictObject({
    ...setBase, format: z.literal('categorise'),
    categories: z.array(z.strictObject({
      name: line.min(1),
      parts: z.array(z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), ...part }),
        z.strictObject({ kind: z.literal('items'), factId, slot, items: z.array(line.min(1)).min(1).max(mostParts) }),
      ])).min(1).max(mostParts),
    })).max(mostParts),
  }),
])).max(20);

export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decide'), factId, slot, decision: z.enum(decisions) }),
  z.strictObject({ kind: z.literal('edit-statement'), factId, annotated: z.string().max(5000) }),
  z.strictObject({
    kind: z.literal('edit-notes'), factId, slot,
    notes: z.strictObject({ ask: line, accept: lines, acceptByItem: z.record(line, lines), distractors: lines, tolerance: z.number().min(0).max(1e15).default(0) }),
  }),
  z.strictObject({ kind: z.literal('edit-explanation'), factId, explanation: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('remove-slot'), factId, slot }),
  z.strictObject({ kind: z.literal('retire-question'), factId, slot, format: z.enum(formats), reason: line }),
  z.strictObject({ kind: z.literal('revive-question'), factId, slot, format: z.enum(formats) }),
  z.strictObject({ kind: z.literal('add-slot'), start: z.int().min(0), end: z.int().min(0), type: z.enum(slotTypes).exclude(['list', 'truth']), factId }),
  z.strictObject({ kind: z.literal('propose-fact'), sectionId, factId, quote: line, annotated: line }),
  z.strictObject({ kind: z.literal('propose-ask'), sectionId, factId, slot, quote: line, ask: line }),
  z.strictObject({ kind: z.literal('edit-sets'), sectionId, sets }),
  z.strictObject({
    kind: z.literal('rename-section'),
    sectionId,
    title: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal('describe'), details: detailsSchema }),
]);
