import { z } from 'zod';
import { asId } from '../ids';
import type { CourseId, FactId, SectionId } from '../ids';
import { parseAnnotation } from './annotation';
import type { CourseDescription, Section } from './course';
import type { Fact, Slot, SlotNotes } from './fact';
import { parseReading } from './reading';

/** The content format, as parsed from YAML; docs/content-format.md describes it. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be of small letters, digits and hyphens');
const text = z.string().trim().min(1);

const courseSchema = z.strictObject({
  id, title: text, description: text, article: text, author: text, publisher: text,
  year: z.int(), source: text, language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag'),
});

const sectionSchema = z.strictObject({ id, title: text, paragraphs: z.array(z.int().positive()).min(1) });

const factSchema = z.strictObject({
  id,
  paragraph: z.int().positive(),
  statement: text,
  ask: z.record(z.string(), text).default({}),
  accept: z.record(z.string(), z.union([z.array(text), z.record(z.string(), z.array(text))])).default({}),
  distractors: z.record(z.string(), z.array(text)).default({}),
  explanation: text.optional(),
});

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reasons: string[] };

/** course.yaml */
export function readCourseFile(data: unknown): Read<CourseDescription> {
  const parsed = courseSchema.safeParse(data);
  if (!parsed.success) return wrong(parsed.error);
  return { ok: true, value: { ...parsed.data, id: asId<CourseId>(parsed.data.id) } };
}

/** A section's front matter and body. */
export function readSectionFile(frontMatter: unknown, body: string): Read<Section> {
  const parsed = sectionSchema.safeParse(frontMatter);
  if (!parsed.success) return wrong(parsed.error);
  const { title, paragraphs } = parsed.data;
  const read = parseReading(body);
  if (!read.ok) return { ok: false, reasons: [read.reason] };
  const strange = read.reading.filter(({ paragraph }) => !paragraphs.includes(paragraph));
  if (strange.length > 0) {
    const numbers = strange.map(({ paragraph }) => `¶${paragraph}`).join(', ');
    return { ok: false, reasons: [`rests on ${numbers}, which the section does not list in paragraphs`] };
  }
  return { ok: true, value: { id: asId<SectionId>(parsed.data.id), title, paragraphs, reading: read.reading } };
}

/** One entry of a facts file. */
export function readFactEntry(data: unknown, section: Section): Read<Fact> {
  const parsed = factSchema.safeParse(data);
  if (!parsed.success) return wrong(parsed.error);
  const entry = parsed.data;
  const annotated = parseAnnotation(entry.statement);
  if (!annotated.ok) return { ok: false, reasons: [`${entry.id}: ${annotated.reason}`] };
  const reasons = [
    ...unknownNames(annotated.slots, { ask: entry.ask, accept: entry.accept, distractors: entry.distractors }),
    ...annotated.slots.flatMap((slot) => misfitAccepts(slot, entry.accept[slot.name])),
    ...(section.paragraphs.includes(entry.paragraph)
      ? []
      : [`paragraph ${entry.paragraph} does not belong to section ${section.id}`]),
  ];
  if (reasons.length > 0) return { ok: false, reasons: reasons.map((reason) => `${entry.id}: ${reason}`) };
  return {
    ok: true,
    value: {
      id: asId<FactId>(entry.id),
      sectionId: section.id,
      paragraph: entry.paragraph,
      statement: annotated.statement,
      slots: annotated.slots,
      notes: Object.fromEntries(annotated.slots.map((slot) => [slot.name, notesOf(slot, entry)])),
      ...(entry.explanation === undefined ? {} : { explanation: entry.explanation }),
    },
  };
}

function notesOf(slot: Slot, entry: z.infer<typeof factSchema>): SlotNotes {
  const accept = entry.accept[slot.name] ?? [];
  const ask = entry.ask[slot.name];
  return {
    ...(ask === undefined ? {} : { ask }),
    accept: Array.isArray(accept) ? accept : [],
    acceptByItem: Array.isArray(accept) ? {} : accept,
    distractors: entry.distractors[slot.name] ?? [],
  };
}

/** Other wordings are said of a list's items one by one, of anything else all together. */
function misfitAccepts(slot: Slot, accept: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined): string[] {
  if (accept === undefined) return [];
  const isByItem = !Array.isArray(accept);
  if (slot.type !== 'list') return isByItem ? [`accept names items of "${slot.name}", which is no list`] : [];
  if (!isByItem) return [`accept of the list "${slot.name}" must name its items`];
  return Object.keys(accept)
    .filter((item) => !slot.items.includes(item))
    .map((item) => `accept names "${item}", which is no item of "${slot.name}"`);
}

function unknownNames(slots: readonly Slot[], parts: Record<string, object>): string[] {
  return Object.entries(parts).flatMap(([part, byName]) =>
    Object.keys(byName)
      .filter((name) => !slots.some((slot) => slot.name === name))
      .map((name) => `${part} names "${name}", which is no slot of the statement`),
  );
}

function wrong(error: z.ZodError): { ok: false; reasons: string[] } {
  return { ok: false, reasons: error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`) };
}
