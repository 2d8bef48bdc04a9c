import { createHash } from 'node:crypto';
import type { AnkiCollection, AnkiReview } from '@/core/exchange/anki/collection';
import { partCollection } from '@/core/exchange/anki/returned';
import type { ReturnedCard } from '@/core/exchange/anki/returned';
import { takeDeck } from '@/core/exchange/anki/takenDeck';
import type { TakenDeck } from '@/core/exchange/anki/takenDeck';
import { readPackage } from './readPackage';
import type { PackageOutcome } from './readPackage';

/** A file of Anki as it can be taken. */
export interface ReadDeck extends Pick<AnkiCollection, 'createdAt' | 'hasThreeButtonSteps'> {
  readonly deck: TakenDeck;
  /** Of courses that are here: they went out as notes, and come back. */
  readonly returned: readonly ReturnedCard[];
  readonly reviews: readonly AnkiReview[];
  readonly notesInFile: number;
  readonly cardsInFile: number;
}

export type DeckOutcome = ({ readonly ok: true } & ReadDeck) | Extract<PackageOutcome, { ok: false }>;

export interface DeckFile {
  readonly bytes: Uint8Array;
  /** What a course is called of decks that have nothing in common. */
  readonly name: string;
}

/** `courses` are those whose notes are taken for their own. */
export function readDeck({ bytes, name }: DeckFile, courses: readonly string[]): DeckOutcome {
  const read = readPackage(bytes);
  if (!read.ok) return read;
  const { collection } = read;
  const { returned, others } = partCollection(collection, new Set(courses));
  const { createdAt, hasThreeButtonSteps, reviews, notes, cards } = collection;
  return {
    ok: true, createdAt, hasThreeButtonSteps, reviews, returned, deck: takeDeck(others, factIdOf, name),
    notesInFile: notes.length, cardsInFile: cards.length,
  };
}

export const factIdPrefix = 'anki-';
const idDigits = 20;

/** The same for a note in whatever file it comes. */
function factIdOf(guid: string): string {
  return `${factIdPrefix}${createHash('sha256').update(guid).digest('hex').slice(0, idDigits)}`;
}
