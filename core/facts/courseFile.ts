import { z } from 'zod';
import { asId } from '../ids';
import type { CourseId, FactId, SectionId } from '../ids';
import { parseAnnotation } from './annotation';
import type { CourseDescription, Section } from './course';
import type { Fact, Slot, SlotNotes } from './fact';
import { aText, factSchema, id, paragraphNumber, saidOf, text, wholeNumber } from './factEntry';
import type { FactEntry } from './factEntry';
import { misfits } from './factMisfits';
import { parseReading } from './reading';
import { setOfEntry, setsSchema } from './sets/setEntry';

/** The content format, as parsed from YAML; docs/content-format.md describes it. What writes it is courseFolder.ts. */

const known = text.default('');

const courseSchema = z.strictObject({
  id, title: text, description: known, article: known, author: known, publisher: known,
  year: wholeNumber.min(-9999, 'is no year').max(9999, 'is no year').default(0), source: known,
  language: aText.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag'),
});

const sectionSchema = z.strictObject({ id, title: text, paragraphs: z.array(paragraphNumber).min(1, 'names none'), sets: setsSchema });

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
  const { title, paragraphs, sets } = parsed.data;
  const read = parseReading(body);
  if (!read.ok) return { ok: false, reasons: [read.reason] };
  const strange = read.reading.filter((one) => !paragraphs.includes(one.paragraph));
  if (strange.length > 0) {
    const numbers = strange.map((one) => `¶${one.paragraph}`).join(', ');
    return { ok: false, reasons: [`rests on ${numbers}, which the section does not list in paragraphs`] };
  }
  const section = { id: asId<SectionId>(parsed.data.id), title, paragraphs, reading: read.reading };
  return { ok: true, value: sets.length === 0 ? section : { ...section, sets: sets.map(setOfEntry) } };
}

/** One entry of a facts file. */
export function readFactEntry(data: unknown, section: Section): Read<Fact> {
  const parsed = factSchema.safeParse(data);
  if (!parsed.success) return wrong(parsed.error);
  const entry = parsed.data;
  const annotated = parseAnnotation(entry.statement);
  if (!annotated.ok) return { ok: false, reasons: [`${entry.id}: ${annotated.reason}`] };
  const reasons = misfits(entry, annotated.slots, section);
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

/** What is empty says nothing, and is the same as what is left out. */
function notesOf({ name }: Slot, entry: FactEntry): SlotNotes {
  const ask = saidOf(entry.ask, name);
  const accept = saidOf(entry.accept, name) ?? [];
  const options = saidOf(entry.options, name);
  const tolerance = saidOf(entry.tolerance, name) ?? 0;
  const retired = saidOf(entry.retired, name) ?? {};
  const heldBack = saidOf(entry['held-back'], name) ?? {};
  const byItem = Array.isArray(accept) ? [] : Object.entries(accept).filter(([, texts]) => texts.length > 0);
  return {
    ...(ask === undefined ? {} : { ask }),
    accept: Array.isArray(accept) ? accept : [],
    acceptByItem: Object.fromEntries(byItem),
    distractors: saidOf(entry.distractors, name) ?? [],
    ...(options === undefined ? {} : { options }),
    ...(tolerance === 0 ? {} : { tolerance }),
    ...(Object.keys(retired).length === 0 ? {} : { retired }),
    ...(Object.keys(heldBack).length === 0 ? {} : { heldBack }),
  };
}

function wrong(error: z.ZodError): { ok: false; reasons: string[] } {
  return { ok: false, reasons: error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`) };
}
