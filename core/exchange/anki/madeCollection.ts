import type { Course } from '../../facts/course';
import { cardIdOf } from '../../ids';
import type { CardId } from '../../ids';
import { hashText } from '../../random';
import type { Card } from '../../scheduling/cardState';
import type { DayTurn } from '../../scheduling/day';
import { dayFinder } from '../../scheduling/dayFinder';
import type { HistoryEntry } from '../../scheduling/fold';
import type { SchedulingParameters } from '../../scheduling/parameters';
import type { Instant } from '../../time';
import type { AnkiCard, AnkiCollection, AnkiReview } from './collection';
import { clozeType, madeNotes, questionType } from './madeNotes';
import type { MadeNote } from './madeNotes';
import { newSchedule, reviewsOf, scheduleOf } from './madeSchedule';

/** A card that a learner holds, with what was done to it. */
export interface HeldCard {
  readonly card: Card;
  readonly history: readonly HistoryEntry[];
}

/** What a learner takes along of a course. */
export interface HeldDeck {
  readonly cards: readonly HeldCard[];
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
  /** Whether the cards keep their places and their history; else all are new. */
  readonly withSchedule: boolean;
}

/** A course as a deck of Anki: all of it, new, or what a learner holds of it. */
export function madeCollection(course: Course, held: HeldDeck | null, now: Instant): AnkiCollection {
  const base = firstNumber(course.id);
  const kept = new Map<CardId, HeldCard>(held?.cards.map((one) => [one.card.id, one]));
  const isTaken = (note: MadeNote, slot: string): boolean => held === null || kept.has(cardIdOf(course.id, note.fact.id, slot));
  const notes = madeNotes(course)
    .map((note) => ({ ...note, cards: note.cards.filter(({ slot }) => isTaken(note, slot.name)) }))
    .filter(({ cards }) => cards.length > 0);
  const scheduled = held?.withSchedule === true ? held : null;
  const make = scheduled === null ? { scheduleOf: (_: HeldCard | undefined, position: number) => newSchedule(position, now), createdAt: now } : scheduler(scheduled, now);
  const cards: AnkiCard[] = [];
  const reviews: AnkiReview[] = [];
  for (const [index, note] of notes.entries()) {
    for (const { ordinal, slot } of note.cards) {
      const id = base + cards.length;
      const own = kept.get(cardIdOf(course.id, note.fact.id, slot.name));
      cards.push({ id, noteId: base + index, deckId: base, ordinal, ...make.scheduleOf(own, cards.length + 1) });
      if (scheduled !== null) reviews.push(...reviewsOf(id, own?.history ?? []));
    }
  }
  return {
    createdAt: make.createdAt,
    hasThreeButtonSteps: false,
    noteTypes: [clozeType, questionType].filter(({ id }) => notes.some(({ type }) => type.id === id)),
    decks: [{ id: base, name: course.title.replaceAll('::', ':') }],
    notes: notes.map((note, index) => ({
      id: base + index, guid: note.guid, noteTypeId: note.type.id, changedAt: now, fields: note.fields,
      tags: [note.tag, ...(scheduled !== null && isLeech(course, note, kept) ? ['leech'] : [])],
    })),
    cards,
    reviews: atTimesOfTheirOwn(reviews),
  };
}

function isLeech({ id }: Course, note: MadeNote, kept: ReadonlyMap<CardId, HeldCard>): boolean {
  return note.cards.some(({ slot }) => kept.get(cardIdOf(id, note.fact.id, slot.name))?.card.control.isLeech === true);
}

/** The collection begins on the day of the first review, so that no due day lies before it. */
function scheduler({ cards, turn, parameters }: HeldDeck, now: Instant) {
  const dayOf = dayFinder(turn);
  const first = dayOf(cards.reduce((earliest, { history }) => Math.min(earliest, history[0]?.action.at ?? now), now));
  const steps = { learning: parameters.learningStepsMinutes.length, relearning: parameters.relearningStepsMinutes.length };
  return {
    createdAt: first.start,
    scheduleOf: (own: HeldCard | undefined, position: number) =>
      own === undefined ? newSchedule(position, now) : scheduleOf(own.card, position, steps, parameters.desiredRetention, { now, dayOf, first }),
  };
}

const earliest = Date.UTC(2014, 0, 1);
const courses = 1_000_000;
const notesPerCourse = 100_000;

/** Anki numbers things by the time they were made. A course's stay the same and lie, but for a chance, apart from another's. */
function firstNumber(courseId: string): number {
  return earliest + (hashText(courseId) % courses) * notesPerCourse;
}

/** Anki knows a review by its time alone. */
function atTimesOfTheirOwn(reviews: readonly AnkiReview[]): AnkiReview[] {
  let last = 0;
  return [...reviews].sort((a, b) => a.at - b.at).map((review) => {
    last = Math.max(last + 1, review.at);
    return { ...review, at: last };
  });
}
