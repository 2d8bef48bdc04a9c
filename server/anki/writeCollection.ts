import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { ankiPhases, ankiReviewKinds } from '@/core/exchange/anki/collection';
import type { AnkiCard, AnkiCollection, AnkiNote, AnkiReview } from '@/core/exchange/anki/collection';
import { fieldText } from '@/core/exchange/anki/fieldText';
import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import type { Instant } from '@/core/time';
import { deckOptionsJson, decksJson, noteTypesJson, settingsJson } from './legacyJson';
import { insertInto, legacySchema } from './legacySchema';

const schemaVersion = 11;
const unsent = -1;
/** Ease of a card that FSRS has scheduled from the start. */
const easeFactor = 2500;

/** A collection as the file that Anki keeps it in. */
export function collectionFile(collection: AnkiCollection, held: HeldDeck | null, now: Instant): Buffer {
  const database = new Database(':memory:');
  try {
    database.exec(legacySchema);
    database.transaction(() => {
      const { createdAt, noteTypes, decks, notes, cards, reviews } = collection;
      database.prepare(insertInto('col')).run(
        1, seconds(createdAt), now, now, schemaVersion, 0, 0, 0, settingsJson(collection, held),
        noteTypesJson(noteTypes, decks[0]?.id ?? 1, now), decksJson(decks, now), deckOptionsJson(held, now), '{}',
      );
      addAll(database, 'notes', notes.map(noteRow));
      addAll(database, 'cards', cards.map(cardRow));
      addAll(database, 'revlog', reviews.map(reviewRow));
    })();
    return database.serialize();
  } finally {
    database.close();
  }
}

type Row = readonly (number | string)[];

function addAll(database: Database.Database, table: string, rows: readonly Row[]): void {
  const statement = database.prepare(insertInto(table));
  for (const row of rows) statement.run(...row);
}

function noteRow({ id, guid, noteTypeId, changedAt, tags, fields }: AnkiNote): Row {
  const sorted = fieldText(fields[0] ?? '').text;
  return [id, guid, noteTypeId, seconds(changedAt), unsent, tags.length === 0 ? '' : ` ${tags.join(' ')} `, fields.join('\x1f'), sorted, checksum(sorted), 0, ''];
}

/** By which Anki finds notes with the same first field. */
function checksum(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}

const queueOf = { suspended: -1, buried: -3 } as const;
const queueOfDays = 3;

function cardRow(card: AnkiCard): Row {
  const type = ankiPhases.indexOf(card.phase);
  const isInSteps = card.phase === 'learning' || card.phase === 'relearning';
  const asked = isInSteps ? (card.due.kind === 'day' ? queueOfDays : 1) : type;
  return [
    card.id, card.noteId, card.deckId, card.ordinal, seconds(card.changedAt), unsent, type, card.hold === 'none' ? asked : queueOf[card.hold],
    dueNumber(card), card.intervalDays, card.phase === 'new' ? 0 : easeFactor, card.reviews, card.lapses, card.stepsLeft, 0, 0, card.flag, dataOf(card),
  ];
}

function dueNumber({ due }: AnkiCard): number {
  switch (due.kind) {
    case 'position':
      return due.position;
    case 'moment':
      return seconds(due.at);
    case 'day':
      return due.day;
  }
}

/** As exactly as Anki itself writes it (rslib/src/storage/card/data.rs). */
function dataOf({ memory, desiredRetention, lastReviewedAt }: AnkiCard): string {
  return JSON.stringify({
    ...(memory === null ? {} : { s: rounded(memory.stability, 4), d: rounded(memory.difficulty, 3) }),
    ...(desiredRetention === null ? {} : { dr: rounded(desiredRetention, 2) }),
    ...(lastReviewedAt === null ? {} : { lrt: seconds(lastReviewedAt) }),
  });
}

function reviewRow({ at, cardId, button, interval, lastInterval, factor, durationMs, kind }: AnkiReview): Row {
  return [at, cardId, unsent, button, interval, lastInterval, factor, durationMs, ankiReviewKinds.indexOf(kind)];
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}

function seconds(at: Instant): number {
  return Math.floor(at / 1000);
}
