import { asId } from '../../ids';
import type { CourseId, FactId } from '../../ids';
import type { AnkiCard, AnkiCollection, AnkiNote } from './collection';
import { fieldText } from './fieldText';
import { guidPrefix } from './madeNotes';

/** A card that went to Anki from a course here and comes back. */
export interface ReturnedCard {
  readonly courseId: CourseId;
  readonly factId: FactId;
  readonly slot: string;
  readonly guid: string;
  readonly card: AnkiCard;
}

/** A collection parted into cards of courses that are known here, and the rest. */
export interface PartedCollection {
  readonly returned: readonly ReturnedCard[];
  readonly others: AnkiCollection;
}

export function partCollection(collection: AnkiCollection, courses: ReadonlySet<string>): PartedCollection {
  const home = new Map<number, { readonly note: AnkiNote; readonly place: Place }>();
  for (const note of collection.notes) {
    const place = placeOf(note);
    if (place !== null && courses.has(place.courseId)) home.set(note.id, { note, place });
  }
  const returned = collection.cards.flatMap((card): ReturnedCard[] => {
    const { note, place } = home.get(card.noteId) ?? {};
    const slot = place?.slots.get(card.ordinal);
    if (note === undefined || place === undefined || slot === undefined) return [];
    return [{ courseId: place.courseId, factId: place.factId, slot, guid: note.guid, card }];
  });
  const others = { ...collection, notes: collection.notes.filter(({ id }) => !home.has(id)), cards: collection.cards.filter(({ noteId }) => !home.has(noteId)) };
  return { returned, others };
}

interface Place extends Pick<ReturnedCard, 'courseId' | 'factId'> {
  /** By the ordinals of the cards. */
  readonly slots: ReadonlyMap<number, string>;
}

/** As madeNotes.ts wrote it: the guid names the fact, the last field the slots. */
function placeOf({ guid, fields }: AnkiNote): Place | null {
  const [prefix, courseId, factId] = guid.split('/');
  if (prefix !== guidPrefix || courseId === undefined || factId === undefined) return null;
  const key = fieldText(fields.at(-1) ?? '').text;
  const slots = [...key.matchAll(/(\d+) ([a-z][a-z0-9-]*)/g)].map(([, ordinal, slot = '']): [number, string] => [Number(ordinal), slot]);
  return { courseId: asId<CourseId>(courseId), factId: asId<FactId>(factId), slots: new Map(slots) };
}
