import type { Course, ReadingParagraph, Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { escapeMarkdown } from '../../facts/escapeMarkdown';
import { slugOf } from '../../facts/slug';
import { asId } from '../../ids';
import type { CourseId, FactId, SectionId } from '../../ids';
import type { Instant } from '../../time';
import { beginningOf } from '../shortened';
import type { AnkiCard, AnkiCollection, AnkiMedia, AnkiNote } from './collection';
import { fieldText } from './fieldText';
import { placesOf } from './places';
import { takeNote } from './takenNote';
import type { TakenSentence } from './takenNote';

/** A slot's card in Anki. */
export interface TakenCard {
  readonly factId: FactId;
  readonly slot: string;
  readonly guid: string;
  readonly card: AnkiCard;
}

/** Something of a note that is not brought, and why. */
export interface LeftBehind {
  /** How the note begins. */
  readonly note: string;
  readonly reason: string;
}

/** A collection as a course, with whatever could be taken of it. */
export interface TakenDeck {
  readonly course: Course;
  /** When each fact's note was changed last. */
  readonly changedAt: ReadonlyMap<FactId, Instant>;
  readonly cards: readonly TakenCard[];
  readonly notesTaken: number;
  readonly left: readonly LeftBehind[];
}

/** `idOf` makes the id of a note's facts of its guid; `otherwise` names a course of decks that have nothing in common. */
export function takeDeck(collection: AnkiCollection, idOf: (guid: string) => string, otherwise: string): TakenDeck {
  const types = new Map(collection.noteTypes.map((type) => [type.id, type]));
  const cardsOf = byNote(collection.cards);
  const { title, sectionOf } = placesOf(collection, otherwise);
  const course = new CourseMaker();
  const cards: TakenCard[] = [];
  const left: LeftBehind[] = [];
  const changedAt = new Map<FactId, Instant>();
  const taken = new Set<string>();
  for (const note of collection.notes) {
    const type = types.get(note.noteTypeId);
    const own = cardsOf.get(note.id) ?? [];
    const name = nameOf(note);
    const refusal = type === undefined ? 'its note type is not in the file' : own.length === 0 ? 'it has no cards' : taken.has(note.guid) ? 'another note goes by the same guid' : null;
    if (type === undefined || refusal !== null) {
      left.push({ note: name, reason: refusal ?? '' });
      continue;
    }
    const { sentences, left: leftCards, media } = takeNote(note, type, own.map(({ ordinal }) => ordinal).sort((a, b) => a - b));
    for (const sentence of sentences) {
      const { id: factId } = course.add(sentence, idOf(note.guid), sectionOf(note, own));
      changedAt.set(factId, note.changedAt);
      for (const { slot, ordinal } of sentence.slots) {
        cards.push(...own.filter((card) => card.ordinal === ordinal).map((card) => ({ factId, slot: slot.name, guid: note.guid, card })));
      }
    }
    if (sentences.length > 0) taken.add(note.guid);
    left.push(...leftOf(name, leftCards, media));
  }
  return { course: course.made(title), changedAt, cards, notesTaken: taken.size, left };
}

function byNote(cards: readonly AnkiCard[]): ReadonlyMap<number, AnkiCard[]> {
  const found = new Map<number, AnkiCard[]>();
  for (const card of cards) {
    const own = found.get(card.noteId);
    if (own === undefined) found.set(card.noteId, [card]);
    else own.push(card);
  }
  return found;
}

const longestBeginning = 60;

function nameOf({ fields }: AnkiNote): string {
  return beginningOf(fieldText(fields[0] ?? '').text.replace(/\{\{c[\d,]+::(?:image-occlusion:[^}]*)?|\}\}/g, ''), longestBeginning);
}

function leftOf(note: string, cards: ReadonlyMap<number, string>, media: readonly AnkiMedia[]): LeftBehind[] {
  return [
    ...[...cards].map(([ordinal, reason]) => ({ note, reason: `card ${ordinal + 1}: ${reason}` })),
    ...media.map(({ kind, name }) => ({ note, reason: `its ${kind} ${name}` })),
  ];
}

interface GrowingSection extends Section {
  readonly paragraphs: number[];
  readonly reading: ReadingParagraph[];
}

/** Gathers facts into sections; every sentence is a paragraph to read. */
class CourseMaker {
  private readonly sections = new Map<string, GrowingSection>();
  private readonly facts: Fact[] = [];

  add({ statement, explanation, suffix, slots }: TakenSentence, id: string, sectionTitle: string): Fact {
    const paragraph = this.facts.length + 1;
    const section = this.section(sectionTitle);
    section.paragraphs.push(paragraph);
    section.reading.push({ paragraph, text: escapeMarkdown(statement) });
    const fact: Fact = {
      id: asId<FactId>(`${id}${suffix}`), sectionId: section.id, paragraph, statement,
      slots: slots.map(({ slot }) => slot),
      notes: Object.fromEntries(slots.map(({ slot, notes }) => [slot.name, notes])),
      ...(explanation === '' ? {} : { explanation }),
    };
    this.facts.push(fact);
    return fact;
  }

  made(title: string): Course {
    const sections = [...this.sections.values()];
    return {
      id: asId<CourseId>(slugOf(title, 'deck')), title, description: '', article: title, author: '', publisher: '', year: 0, source: '', language: 'und',
      sections, facts: sections.flatMap(({ id }) => this.facts.filter(({ sectionId }) => sectionId === id)),
    };
  }

  private section(title: string): GrowingSection {
    const known = this.sections.get(title);
    if (known !== undefined) return known;
    const slug = slugOf(title, `section-${this.sections.size + 1}`);
    const isTaken = [...this.sections.values()].some(({ id }) => id === slug);
    const id = asId<SectionId>(isTaken ? `${slug}-${this.sections.size + 1}` : slug);
    const made: GrowingSection = { id, title, paragraphs: [], reading: [] };
    this.sections.set(title, made);
    return made;
  }
}
