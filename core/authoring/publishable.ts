import type { Course } from '../facts/course';
import type { Fact, SlotNotes } from '../facts/fact';
import { withStandingSets } from '../facts/sets/standingSets';
import type { FactId } from '../ids';
import { flashcardFormats } from '../questions/prompt';
import type { Draft, DraftFact } from './draft';
import { faultsOf } from './faults';
import type { Faults } from './faults';

/** An approved slot that is not published: the linter lets none of its flashcards pass. */
export interface HeldBack {
  readonly factId: FactId;
  readonly slot: string;
  readonly message: string;
}

export interface Publishable {
  readonly course: Course;
  readonly heldBack: readonly HeldBack[];
  /** How many questions of published slots the linter keeps back. */
  readonly questionsHeldBack: number;
}

/** What of a draft would be published: approved slots without the questions that the linter drops, but flashcards of the
 *  author's own. A section whose facts are all left out keeps its reading. */
export function publishable(draft: Draft): Publishable {
  const approved = courseOf(draft, approvedFacts(draft));
  const textOf = (paragraph: number): string =>
    draft.article.paragraphs.filter(({ number }) => number === paragraph).map(({ text }) => text).join('\n');
  const faults = faultsOf(approved, textOf);
  const brought = broughtSlots(draft);
  const heldBack = approved.facts.flatMap((fact) => heldBackOf(fact, faults)).filter(({ factId, slot }) => !brought.has(`${factId} ${slot}`));
  const isHeld = (factId: FactId, slot: string): boolean => heldBack.some((held) => held.factId === factId && held.slot === slot);
  const standing = approved.facts.map((fact) => keepSlots(fact, (slot) => !isHeld(fact.id, slot))).filter((fact) => fact !== null);
  const remaining = faultsOf(courseOf(draft, standing), textOf);
  const kept = standing.map((fact) => withoutFaults(fact, remaining));
  const count = kept.reduce((sum, { held }) => sum + held, 0);
  return { course: courseOf(draft, kept.map(({ fact }) => fact)), heldBack, questionsHeldBack: count };
}

function broughtSlots({ facts }: Draft): ReadonlySet<string> {
  return new Set(facts.flatMap(({ fact, slots }) => Object.entries(slots).flatMap(([name, { isBrought }]) => (isBrought === true ? [`${fact.id} ${name}`] : []))));
}

/** A draft's facts are in the order of the article, which a section need not follow. */
function courseOf({ description, sections }: Draft, facts: readonly Fact[]): Course {
  const ofSections = sections.flatMap(({ id }) => facts.filter(({ sectionId }) => sectionId === id));
  return { ...description, sections: sections.map((section) => withStandingSets(section, facts)), facts: ofSections };
}

/** The facts with those of their slots that the author approved. */
export function approvedFacts({ facts }: Pick<Draft, 'facts'>): Fact[] {
  return facts.map(approvedPart).filter((fact) => fact !== null);
}

function approvedPart({ fact, slots }: DraftFact): Fact | null {
  return keepSlots(fact, (name) => slots[name]?.decision === 'approved');
}

/** The fact with some of its slots; null without any. */
function keepSlots(fact: Fact, keeps: (name: string) => boolean): Fact | null {
  const slots = fact.slots.filter(({ name }) => keeps(name));
  if (slots.length === 0) return null;
  const notes = Object.entries(fact.notes).filter(([name]) => slots.some((slot) => slot.name === name));
  return { ...fact, slots, notes: Object.fromEntries(notes) };
}

function heldBackOf(fact: Fact, faults: Faults): HeldBack[] {
  return fact.slots.flatMap(({ name }) => {
    if (faults.ofSlot(fact.id, name).length === 0) return [];
    const [first] = faults.ofQuestions(fact.id, name).values();
    return [{ factId: fact.id, slot: name, message: first?.message ?? '' }];
  });
}

/** Holds back the questions that the linter drops; one flashcard of each slot stands, as slots without any are held back. */
function withoutFaults(fact: Fact, faults: Faults): { fact: Fact; held: number } {
  let held = 0;
  const notes: Record<string, SlotNotes> = { ...fact.notes };
  for (const { name } of fact.slots) {
    const dropped = [...faults.ofQuestions(fact.id, name)];
    const isAskable = faults.ofSlot(fact.id, name).length === 0;
    const own = isAskable ? dropped : dropped.filter(([format]) => !flashcardFormats.some((one) => one === format));
    if (own.length === 0) continue;
    held += own.length;
    const before = notes[name] ?? { accept: [], acceptByItem: {}, distractors: [] };
    notes[name] = { ...before, heldBack: Object.fromEntries(own.map(([format, { message }]) => [format, message])) };
  }
  return { fact: { ...fact, notes }, held };
}
