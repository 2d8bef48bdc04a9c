import { parseAnnotation } from '@/core/facts/annotation';
import { shownAnnotation } from '@/core/authoring/annotationField';
import { effectOnCard } from '@/core/authoring/cardChanges';
import type { DraftFact } from '@/core/authoring/draft';
import type { Slot, SlotNotes } from '@/core/facts/fact';
import { readNumbers } from '@/core/grading/readNumber';
import { lintStem } from '@/core/questions/checks/lint';
import { blank } from '@/core/questions/question';

/** What is typed about a slot. Texts of a list stand one a line. */
export interface SlotFields {
  readonly statement: string;
  readonly ask: string;
  readonly accept: string;
  readonly distractors: string;
  /** Of a number, in its unit. */
  readonly tolerance: string;
  readonly explanation: string;
}

export function fieldsOf(one: DraftFact, slot: Slot): SlotFields {
  const notes = one.fact.notes[slot.name];
  const byItem = Object.entries(notes?.acceptByItem ?? {}).flatMap(([item, texts]) => texts.map((text) => `${item} = ${text}`));
  return {
    statement: shownAnnotation(one, slot.name),
    ask: notes?.ask ?? '',
    accept: [...(notes?.accept ?? []), ...byItem].join('\n'),
    distractors: (notes?.distractors ?? []).join('\n'),
    tolerance: notes?.tolerance === undefined ? '' : String(notes.tolerance),
    explanation: one.fact.explanation ?? '',
  };
}

/** The notes as typed; for a list, "item = other wording" a line. */
export function notesOf({ ask, accept, distractors, tolerance }: SlotFields, isList: boolean): SlotNotes & { readonly ask: string } {
  const lines = linesOf(accept);
  const acceptByItem = new Map<string, string[]>();
  for (const line of isList ? lines : []) {
    const [item = '', text = ''] = line.split(/\s*=\s*/, 2);
    acceptByItem.set(item, [...(acceptByItem.get(item) ?? []), text]);
  }
  return { ask, accept: isList ? [] : lines, acceptByItem: Object.fromEntries(acceptByItem), distractors: linesOf(distractors), tolerance: readTolerance(tolerance) ?? 0 };
}

/** As any figure is written, its unit passed over; 0 for nothing, null for what is no one figure. */
function readTolerance(typed: string): number | null {
  if (typed.trim() === '') return 0;
  const [read, ...others] = readNumbers(typed);
  return read === undefined || others.length > 0 || read.value < 0 ? null : read.value;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** What can be said of the fields while they are typed. */
export interface Advice {
  /** Why the statement cannot be read; null where it can. */
  readonly problem: string | null;
  readonly statement: readonly string[];
  readonly ask: readonly string[];
  /** Why the tolerance cannot be read; null where it can. */
  readonly tolerance: string | null;
  /** What learners who hold the card will find. */
  readonly card: 'stays' | 'becomes-new' | 'rests' | null;
}

export function adviceOn(one: DraftFact, slot: Slot, fields: SlotFields): Advice {
  const parsed = parseAnnotation(fields.statement.trim());
  const tolerance = readTolerance(fields.tolerance) === null ? 'Give one figure, such as 0.5 or 2 million.' : null;
  if (!parsed.ok) return { problem: parsed.reason, statement: [], ask: [], tolerance, card: null };
  const typed = parsed.slots.find(({ name }) => name === slot.name);
  const isPublished = one.published[slot.name] !== undefined;
  if (typed === undefined) return { problem: null, statement: [], ask: [], tolerance, card: isPublished ? 'rests' : null };
  const gapped = parsed.statement.slice(0, typed.start) + blank + parsed.statement.slice(typed.start + typed.text.length);
  const messages = (stem: string, answers: readonly string[]) => lintStem(stem, answers).map(({ message }) => message);
  return {
    problem: null,
    statement: messages(gapped, [typed.text]),
    ask: fields.ask.trim() === '' ? [] : messages(fields.ask, typed.items),
    tolerance,
    card: effectOnCard(one, typed),
  };
}
