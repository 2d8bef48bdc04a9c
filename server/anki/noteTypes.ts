import { z } from 'zod';
import type { AnkiDeck, AnkiNoteType } from '@/core/exchange/anki/collection';
import { jsonOf } from './collectionRows';
import { readMessage } from './protobuf';

/** Note types and decks are JSON in `col` up to schema 14, and tables with messages in them from 15 on. */

const idSchema = z.coerce.number();
const ordered = z.number().nullish().transform((ord) => ord ?? null);

const legacyTypeSchema = z.object({
  id: idSchema, name: z.string(), type: z.number().default(0),
  flds: z.array(z.object({ name: z.string(), ord: ordered })),
  tmpls: z.array(z.object({ name: z.string(), ord: ordered, qfmt: z.string(), afmt: z.string().default('') })),
});

/** Throws where the JSON is of another shape. */
export function legacyNoteTypes(models: string): AnkiNoteType[] {
  return Object.values(z.record(z.string(), legacyTypeSchema).parse(jsonOf(models))).map(({ id, name, type, flds, tmpls }) => ({
    id, name, isCloze: type === 1,
    fields: inOrder(flds).map((field) => field.name),
    templates: inOrder(tmpls).map((template) => ({ name: template.name, question: template.qfmt, answer: template.afmt })),
  }));
}

function inOrder<One extends { readonly ord: number | null }>(all: readonly One[]): One[] {
  return [...all].sort((a, b) => (a.ord ?? 0) - (b.ord ?? 0));
}

export function legacyDecks(decks: string): AnkiDeck[] {
  return Object.values(z.record(z.string(), z.object({ id: idSchema, name: z.string() })).parse(jsonOf(decks)));
}

const blob = z.instanceof(Buffer);
const named = z.object({ ntid: z.number(), ord: z.number(), name: z.string(), config: blob });

export const typeRowSchema = z.object({ id: z.number(), name: z.string(), config: blob });
export const fieldRowSchema = named;
export const templateRowSchema = named;
export const deckRowSchema = z.object({ id: z.number(), name: z.string() });

interface TypeRows {
  readonly types: readonly z.infer<typeof typeRowSchema>[];
  readonly fields: readonly z.infer<typeof fieldRowSchema>[];
  readonly templates: readonly z.infer<typeof templateRowSchema>[];
}

/** Numbers of fields in proto/anki/notetypes.proto, Notetype.Config and Notetype.Template.Config. */
const kindField = 1;
const [questionField, answerField] = [1, 2];

export function noteTypesOfRows({ types, fields, templates }: TypeRows): AnkiNoteType[] {
  return types.map(({ id, name, config }) => ({
    id, name, isCloze: readMessage(config).numbers.get(kindField) === 1,
    fields: inOrder(fields.filter(({ ntid }) => ntid === id)).map((field) => field.name),
    templates: inOrder(templates.filter(({ ntid }) => ntid === id)).map((template) => {
      const { bytes } = readMessage(template.config);
      return { name: template.name, question: bytes.get(questionField)?.toString('utf8') ?? '', answer: bytes.get(answerField)?.toString('utf8') ?? '' };
    }),
  }));
}

/** Levels of a deck's name stand apart by a control character there. */
export function decksOfRows(rows: readonly z.infer<typeof deckRowSchema>[]): AnkiDeck[] {
  return rows.map(({ id, name }) => ({ id, name: name.replaceAll('\x1f', '::') }));
}
