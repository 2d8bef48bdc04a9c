import type { AnkiCard, AnkiCollection, AnkiNote, AnkiNoteType, AnkiReview } from '@/core/exchange/anki/collection';
import { DAY_MS } from '@/core/time';
import { noon } from './card';

/** Day 0 of the collections here: half a year before noon, at four in the morning. */
export const began = noon - 180 * DAY_MS - 8 * 3_600_000;

export const basicType: AnkiNoteType = {
  id: 1, name: 'Basic', isCloze: false, fields: ['Front', 'Back'],
  templates: [{ name: 'Card 1', question: '{{Front}}', answer: '{{FrontSide}}\n<hr id=answer>\n{{Back}}' }],
};

export const reversedType: AnkiNoteType = {
  ...basicType, id: 2, name: 'Basic (and reversed card)',
  templates: [...basicType.templates, { name: 'Card 2', question: '{{Back}}', answer: '{{FrontSide}}\n<hr id=answer>\n{{Front}}' }],
};

export const gapType: AnkiNoteType = {
  id: 3, name: 'Cloze', isCloze: true, fields: ['Text', 'Back Extra'],
  templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: '{{cloze:Text}}<br>{{Back Extra}}' }],
};

export function aNote(id: number, type: AnkiNoteType, fields: readonly string[], parts: Partial<AnkiNote> = {}): AnkiNote {
  return { id, guid: `guid-${id}`, noteTypeId: type.id, changedAt: noon - 30 * DAY_MS, tags: [], fields, ...parts };
}

export function anAnkiCard(id: number, noteId: number, parts: Partial<AnkiCard> = {}): AnkiCard {
  return {
    id, noteId, deckId: 1, ordinal: 0, changedAt: noon - 10 * DAY_MS, phase: 'new', hold: 'none', due: { kind: 'position', position: id },
    intervalDays: 0, reviews: 0, lapses: 0, stepsLeft: 0, flag: 0, memory: null, desiredRetention: null, lastReviewedAt: null, ...parts,
  };
}

export function anAnkiReview(at: number, cardId: number, parts: Partial<AnkiReview> = {}): AnkiReview {
  return { at, cardId, button: 3, interval: 10, lastInterval: 3, factor: 500, durationMs: 4_000, kind: 'review', ...parts };
}

/** A collection of these notes, with a card of each in the one deck unless cards are given. */
export function anAnkiCollection(notes: readonly AnkiNote[], parts: Partial<AnkiCollection> = {}): AnkiCollection {
  return {
    createdAt: began, hasThreeButtonSteps: false, noteTypes: [basicType, reversedType, gapType], decks: [{ id: 1, name: 'A deck' }], notes,
    cards: notes.map(({ id }) => anAnkiCard(id, id)), reviews: [], ...parts,
  };
}
