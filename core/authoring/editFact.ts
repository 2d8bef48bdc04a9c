import { parseAnnotation } from '../facts/annotation';
import type { Fact, Slot, SlotNotes } from '../facts/fact';
import type { Article } from '../facts/importer/article';
import { isNumberType } from '../facts/slotTypes';
import { flashcardFormatsOf } from '../questions/prompt';
import type { Format } from '../questions/question';
import type { CommandRefusal, FactCommand } from './command';
import { newSlot } from './draft';
import type { DraftFact, DraftSlot } from './draft';
import { placeWithin } from './place';
import { cardNames } from './slotNames';

export type EditedFact =
  /** Null where nothing is left of the fact. */
  | { readonly ok: true; readonly fact: DraftFact | null }
  | { readonly ok: false; readonly reason: CommandRefusal };

/** A fact after a command about it. */
export function editFact(before: DraftFact, command: FactCommand, article: Article): EditedFact {
  if (command.kind === 'edit-statement') return editStatement(before, command.annotated, article);
  if (command.kind === 'edit-explanation') return editExplanation(before, command.explanation);
  const slot = before.fact.slots.find(({ name }) => name === command.slot);
  const own = before.slots[command.slot];
  if (slot === undefined || own === undefined) return { ok: false, reason: 'no-such-slot' };
  switch (command.kind) {
    case 'decide':
      return { ok: true, fact: { ...before, slots: { ...before.slots, [slot.name]: { ...own, decision: command.decision } } } };
    case 'edit-notes':
      return editNotes(before, slot, command.notes);
    case 'remove-slot':
      return { ok: true, fact: withoutSlot(before, slot.name) };
    case 'retire-question':
      return retireQuestion(before, slot, command);
    case 'revive-question':
      return { ok: true, fact: withNotes(before, slot, revived(notesOf(before.fact, slot), command.format)) };
  }
}

function editStatement(before: DraftFact, annotated: string, article: Article): EditedFact {
  const parsed = parseAnnotation(annotated.trim());
  if (!parsed.ok) return { ok: false, reason: 'bad-annotation' };
  const names = cardNames(parsed.slots, before.published);
  const slots: Slot[] = [];
  const notes: Record<string, SlotNotes> = {};
  const draftSlots: Record<string, DraftSlot> = {};
  for (const [index, slot] of parsed.slots.entries()) {
    const name = names[index] ?? slot.name;
    slots.push({ ...slot, name });
    notes[name] = fitting(slot, notesOf(before.fact, slot));
    const known = before.slots[slot.name];
    // What the importer had against the slot was said of the sentence as it was.
    draftSlots[name] = known === undefined
      ? { ...newSlot, place: placeWithin(article.text, before.place, slot.text) }
      : { ...known, flags: parsed.statement === before.fact.statement ? known.flags : [] };
  }
  return { ok: true, fact: { ...before, fact: { ...before.fact, statement: parsed.statement, slots, notes }, slots: draftSlots } };
}

function editExplanation(before: DraftFact, explanation: string): EditedFact {
  const { explanation: _, ...fact } = before.fact;
  const wanted = explanation.trim();
  return { ok: true, fact: { ...before, fact: wanted === '' ? fact : { ...fact, explanation: wanted } } };
}

function editNotes(before: DraftFact, slot: Slot, typed: Omit<SlotNotes, 'retired' | 'options'>): EditedFact {
  const { retired, options } = notesOf(before.fact, slot);
  const { tolerance = 0 } = typed;
  const ask = typed.ask?.trim();
  const notes: SlotNotes = {
    ...(ask === undefined || ask === '' ? {} : { ask }),
    accept: filled(typed.accept),
    acceptByItem: Object.fromEntries(Object.entries(typed.acceptByItem).map(([item, accept]) => [item, filled(accept)])),
    distractors: filled(typed.distractors),
    ...(tolerance === 0 ? {} : { tolerance }),
    ...(options === undefined ? {} : { options }),
    ...(retired === undefined ? {} : { retired }),
  };
  return { ok: true, fact: withNotes(notes.ask === notesOf(before.fact, slot).ask ? before : withOwnQuestion(before, slot.name), slot, fitting(slot, notes)) };
}

/** A model's question that its author rewrites is the author's. */
function withOwnQuestion(before: DraftFact, name: string): DraftFact {
  const { fromModel, ...own } = before.slots[name] ?? newSlot;
  return fromModel === 'question' ? { ...before, slots: { ...before.slots, [name]: own } } : before;
}

function filled(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function withoutSlot(before: DraftFact, name: string): DraftFact | null {
  const slots = before.fact.slots.filter((slot) => slot.name !== name);
  if (slots.length === 0) return null;
  return { ...before, fact: { ...before.fact, slots, notes: without(before.fact.notes, name) }, slots: without(before.slots, name) };
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function retireQuestion(before: DraftFact, slot: Slot, { format, reason }: Extract<FactCommand, { kind: 'retire-question' }>): EditedFact {
  const why = reason.trim();
  if (why === '') return { ok: false, reason: 'no-reason' };
  const own = notesOf(before.fact, slot);
  const notes = { ...own, retired: { ...own.retired, [format]: why } };
  return flashcardFormatsOf(slot).every((one) => Object.hasOwn(notes.retired, one)) ? { ok: false, reason: 'last-flashcard' } : { ok: true, fact: withNotes(before, slot, notes) };
}

function revived({ retired = {}, ...notes }: SlotNotes, format: Format): SlotNotes {
  const left = without(retired, format);
  return Object.keys(left).length === 0 ? notes : { ...notes, retired: left };
}

function withNotes(before: DraftFact, slot: Slot, notes: SlotNotes): DraftFact {
  return { ...before, fact: { ...before.fact, notes: { ...before.fact.notes, [slot.name]: notes } } };
}

function notesOf(fact: Fact, slot: Slot): SlotNotes {
  return fact.notes[slot.name] ?? { accept: [], acceptByItem: {}, distractors: [] };
}

/** Other wordings are said of a list's items one by one, of anything else all together; only a number has a tolerance. */
function fitting(slot: Slot, { tolerance, ...others }: SlotNotes): SlotNotes {
  const notes: SlotNotes = tolerance === undefined || !isNumberType(slot.type) ? others : { ...others, tolerance };
  if (slot.type !== 'list') return { ...notes, acceptByItem: {} };
  const ofItems = Object.entries(notes.acceptByItem).filter(([item, accept]) => slot.items.includes(item) && accept.length > 0);
  return { ...notes, accept: [], acceptByItem: Object.fromEntries(ofItems) };
}
