import { z } from 'zod';
import type { CourseId } from '@/core/ids';
import type { StudyDeck } from '@/core/scheduling/deck';
import { deckSchema } from '@/core/scheduling/deckSchema';
import type { Instant } from '@/core/time';
import type { LocalDatabase } from './database';

/** A deck as it came, and when, by both clocks. */
export interface KeptDeck {
  readonly deck: StudyDeck;
  /** This device's clock when the deck, made at `deck.serverNow`, was asked for. */
  readonly fetchedAt: Instant;
}

const keptSchema = z.object({ deck: deckSchema, fetchedAt: z.number() });

/** The kept deck of a course; null where there is none, or none that can be used: the server has another. */
export async function keptDeck(database: LocalDatabase, courseId: CourseId): Promise<KeptDeck | null> {
  const value = await database.use((connection) => connection.get('decks', courseId));
  return keptSchema.safeParse(value).data ?? null;
}

/** All kept decks. */
export async function keptDecks(database: LocalDatabase): Promise<KeptDeck[]> {
  const values = (await database.use((connection) => connection.getAll('decks'))) ?? [];
  return values.flatMap((value) => keptSchema.safeParse(value).data ?? []);
}

/** Whether the browser took it. */
export async function keepDeck(database: LocalDatabase, kept: KeptDeck): Promise<boolean> {
  const { courseId } = kept.deck;
  return (await database.use(async (connection) => {
    const transaction = connection.transaction(['decks', 'fetched'], 'readwrite');
    await Promise.all([transaction.objectStore('decks').put(kept, courseId), transaction.objectStore('fetched').put(kept.fetchedAt, courseId), transaction.done]);
    return true;
  })) !== null;
}

/** The courses whose decks were fetched at most so long before or, by a clock that was put back since, after `now`; the decks
 *  themselves are not read. */
export async function fetchedWithin(database: LocalDatabase, withinMs: number, now: Instant): Promise<Set<string>> {
  const found = await database.use(async (connection) => {
    const transaction = connection.transaction('fetched');
    return Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  });
  const [courses, times] = found ?? [[], []];
  return new Set(courses.filter((_, index) => Math.abs(now - Number(times[index])) < withinMs));
}
