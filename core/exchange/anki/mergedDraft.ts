import type { Draft, DraftFact } from '../../authoring/draft';
import { draftOfCourse } from '../../authoring/draftFacts';
import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { escapeMarkdown } from '../../facts/escapeMarkdown';
import { asId } from '../../ids';
import type { FactId, SectionId } from '../../ids';
import type { Instant } from '../../time';
import type { TakenDeck } from './takenDeck';

/** A deck as a draft, or what was brought before with what came since. */
export interface MergedDraft {
  readonly draft: Draft;
  readonly added: readonly FactId[];
  /** Facts that read otherwise in Anki since they were published here, and now here too. */
  readonly changed: readonly FactId[];
  /** Facts that read otherwise here, and stay so: they were edited here since. */
  readonly editedHere: readonly FactId[];
}

/** `before` is the draft that the deck was brought into earlier, and when that was last published; null for a new one. */
export function mergeDeck(before: { readonly draft: Draft; readonly publishedAt: Instant } | null, deck: TakenDeck): MergedDraft {
  if (before === null) {
    const draft = asBrought(draftOfCourse(deck.course), () => true);
    return { draft, added: deck.course.facts.map(({ id }) => id), changed: [], editedHere: [] };
  }
  const { draft, publishedAt } = before;
  const known = new Map(draft.facts.map((one) => [one.fact.id, one]));
  const others = deck.course.facts.filter((fact) => isOtherwise(known.get(fact.id)?.fact, fact));
  const changed = others.filter(({ id }) => (deck.changedAt.get(id) ?? 0) > publishedAt);
  const added = deck.course.facts.filter(({ id }) => !known.has(id));
  const ids = (facts: readonly Fact[]): FactId[] => facts.map(({ id }) => id);
  const counts = { added: ids(added), changed: ids(changed), editedHere: ids(others.filter((fact) => !changed.includes(fact))) };
  return added.length + changed.length === 0 ? { draft, ...counts } : { draft: merged(draft, changed, added, deck.course.sections), ...counts };
}

/** By what Anki says of it; what an author adds to it here is no matter. */
function isOtherwise(known: Fact | undefined, fact: Fact): boolean {
  return known !== undefined && said(known, fact) !== said(fact, fact);
}

function said(fact: Fact, like: Fact): string {
  const slots = like.slots.map(({ name }) => [fact.slots.find((slot) => slot.name === name)?.text, fact.notes[name]?.ask]);
  return JSON.stringify([fact.statement, fact.explanation, slots]);
}

function merged(draft: Draft, changed: readonly Fact[], added: readonly Fact[], sections: readonly Section[]): Draft {
  const updated = new Map(changed.map((fact) => [fact.id, fact]));
  const before = new Map(draft.facts.map((one) => [one.fact.id, one]));
  const kept = draft.facts.map(({ fact }): Fact => {
    const { statement, slots, notes, explanation } = updated.get(fact.id) ?? fact;
    const { explanation: _, ...rest } = fact;
    return { ...rest, statement, slots, notes, ...(explanation === undefined ? {} : { explanation }) };
  });
  const grown = new Grown(draft.sections.map((section) => ({ ...section, reading: section.reading.map((one) => reworded(one, draft, updated)) })));
  const placed = added.map((fact) => grown.add(fact, sections.find(({ id }) => id === fact.sectionId)?.title ?? ''));
  const whole = draftOfCourse({ ...draft.description, sections: grown.sections, facts: [...kept, ...placed] });
  const facts = whole.facts.map((one) => withDecisions(one, before.get(one.fact.id)));
  return asBrought({ ...whole, article: { ...whole.article, title: draft.article.title }, facts }, (id) => updated.has(id) || !before.has(id));
}

function reworded(one: Section['reading'][number], draft: Draft, updated: ReadonlyMap<FactId, Fact>): Section['reading'][number] {
  const old = draft.facts.find(({ fact }) => fact.paragraph === one.paragraph && updated.has(fact.id) && escapeMarkdown(fact.statement) === one.text);
  const fact = old === undefined ? undefined : updated.get(old.fact.id);
  return fact === undefined ? one : { ...one, text: escapeMarkdown(fact.statement) };
}

/** What the author decided stands, as does what was published. */
function withDecisions(one: DraftFact, before: DraftFact | undefined): DraftFact {
  if (before === undefined) return one;
  const slots = Object.entries(one.slots).map(([name, slot]) => [name, { ...slot, ...before.slots[name], place: slot.place }] as const);
  return { ...one, slots: Object.fromEntries(slots), published: before.published };
}

/** Who brings cards of their own wants them asked as they are. */
function asBrought(draft: Draft, isBrought: (factId: FactId) => boolean): Draft {
  const facts = draft.facts.map((one): DraftFact => {
    if (!isBrought(one.fact.id)) return one;
    return { ...one, slots: Object.fromEntries(Object.entries(one.slots).map(([name, slot]) => [name, { ...slot, isBrought: true }])) };
  });
  return { ...draft, facts };
}

/** Sections to which paragraphs are added, with a number each that no other has. */
class Grown {
  private last: number;

  constructor(readonly sections: Section[]) {
    this.last = Math.max(0, ...sections.flatMap(({ paragraphs }) => paragraphs));
  }

  add(fact: Fact, title: string): Fact {
    this.last += 1;
    const index = this.sections.findIndex((section) => section.title === title);
    const known = this.sections[index];
    const section = known ?? { id: this.freeId(fact.sectionId), title, paragraphs: [], reading: [] };
    const grown = {
      ...section,
      paragraphs: [...section.paragraphs, this.last],
      reading: [...section.reading, { paragraph: this.last, text: escapeMarkdown(fact.statement) }],
    };
    if (known === undefined) this.sections.push(grown);
    else this.sections[index] = grown;
    return { ...fact, sectionId: section.id, paragraph: this.last };
  }

  private freeId(wanted: SectionId): SectionId {
    const isTaken = this.sections.some(({ id }) => id === wanted);
    // The number of sections only grows, so that this was never given.
    return isTaken ? asId<SectionId>(`${wanted}-${this.sections.length + 1}`) : wanted;
  }
}
