import { compareIds } from '../../ids';
import { phases } from '../../scheduling/cardState';
import type { Instant } from '../../time';
import type { CardDay, CardRollUp } from './cardRollUp';
import { keptDays } from './cardRollUp';

/**
 * The roll-up of a learner's deck in a course, small enough that reports read those of a whole class at once.
 * `names` lists the cards, as `fact/slot`, by `compareIds`. `numbers` holds first, card by card, the last review's time
 * with flags, then for a reviewed card its stability, due time and first review, for one put off until when; and behind
 * the cards their days, each as one integer, in rising order: by day, then by card.
 */
export interface PackedDeck {
  readonly names: readonly string[];
  readonly numbers: Float64Array;
}

/** The cards of a deck by name. */
export type DeckRollUp = ReadonlyMap<string, CardRollUp>;

const flagsSize = 32;
const suspendedFlag = 4;
const buriedFlag = 8;
const reviewsFlag = 16;
/** Of a reviewed card, besides the last review's. */
const knownNumbers = 3;

export function packDeck(deck: DeckRollUp): PackedDeck {
  return withCards({ names: [], numbers: new Float64Array() }, deck);
}

/** The deck with some cards replaced or added. The others are copied as they are packed: a review changes one of
 *  hundreds. Days too long before the deck's last are left out. */
export function withCards(packed: PackedDeck, changed: DeckRollUp): PackedDeck {
  const before = new Map(packed.names.map((name, place) => [name, place]));
  const added = [...changed.keys()].filter((name) => !before.has(name));
  const names = added.length === 0 ? packed.names : [...packed.names, ...added].sort(compareIds);
  const starts = cardStarts(packed);
  const numbers: number[] = [];
  const days: number[] = [];
  /** By the place of a card before, its place now; null for one that is replaced. */
  const moved = packed.names.map((): number | null => null);
  for (const [place, name] of names.entries()) {
    const card = changed.get(name);
    if (card !== undefined) {
      numbers.push(...packedCard(card));
      for (const day of card.days) days.push(packedDay(place, day));
      continue;
    }
    const from = before.get(name) ?? 0;
    moved[from] = place;
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) numbers.push(packed.numbers[at] ?? 0);
  }
  for (const number of packed.numbers.subarray(starts.at(-1))) {
    const from = cardOf(number);
    const place = moved[from];
    if (place !== null && place !== undefined) days.push(number + (place - from) * cardSize);
  }
  return { names, numbers: joined(numbers, recentDays(days)) };
}

function joined(cards: readonly number[], days: Float64Array): Float64Array {
  const numbers = new Float64Array(cards.length + days.length);
  numbers.set(cards);
  numbers.set(days, cards.length);
  return numbers;
}

/** In order, without those too long before the last. */
function recentDays(days: readonly number[]): Float64Array {
  const inOrder = new Float64Array(days).sort();
  const first = (dayOf(inOrder.at(-1) ?? 0) - keptDays + 1) * daySize;
  return inOrder.subarray(inOrder.findIndex((number) => number >= first));
}

/** Where each card begins in `numbers`, and behind them the days. */
function cardStarts({ names, numbers }: PackedDeck): number[] {
  const starts = [0];
  let at = 0;
  for (let place = 0; place < names.length; place += 1) starts.push((at += widthOf((numbers[at] ?? 0) % flagsSize)));
  return starts;
}

/** How many numbers a card of these flags takes. */
function widthOf(flags: number): number {
  return 1 + (flags % phases.length === 0 ? 0 : knownNumbers) + ((flags & buriedFlag) === 0 ? 0 : 1);
}

export function unpackDeck(packed: PackedDeck): DeckRollUp {
  const days = packed.names.map((): CardDay[] => []);
  const cards: Omit<CardRollUp, 'days'>[] = [];
  const behind = readCards(packed.numbers, packed.names.length, (_, state, control, lastReviewAt) => cards.push({ state, control, lastReviewAt }));
  for (const number of packed.numbers.subarray(behind)) {
    const { card, ...day } = unpackedDay(number);
    days[card]?.push(day);
  }
  return new Map(cards.map((card, index) => [packed.names[index] ?? '', { ...card, days: days[index] ?? [] }]));
}

function packedCard({ state, control, lastReviewAt }: CardRollUp): number[] {
  const { isSuspended, buriedUntil } = control;
  const flags = phases.indexOf(state.phase)
    + (isSuspended ? suspendedFlag : 0) + (buriedUntil === null ? 0 : buriedFlag) + (lastReviewAt === null ? 0 : reviewsFlag);
  return [
    (lastReviewAt ?? 0) * flagsSize + flags,
    ...(state.phase === 'new' ? [] : [state.stability, state.dueAt, state.firstReviewedAt]),
    ...(buriedUntil === null ? [] : [buriedUntil]),
  ];
}

const newState = { phase: 'new' } as const;
/** One object for all the cards to which nothing was done. */
const untouched = { isSuspended: false, buriedUntil: null } as const;

type TakeCard = (index: number, state: CardRollUp['state'], control: CardRollUp['control'], lastReviewAt: Instant | null) => void;

/** Gives each of so many cards in its order, without its days; returns where in `numbers` the days begin. */
export function readCards(numbers: Float64Array, count: number, take: TakeCard): number {
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const head = next();
    const flags = head % flagsSize;
    const lastReviewAt = (flags & reviewsFlag) === 0 ? null : (head - flags) / flagsSize;
    const state = stateOf(flags, lastReviewAt ?? 0, next);
    const isSuspended = (flags & suspendedFlag) !== 0;
    const buriedUntil = (flags & buriedFlag) === 0 ? null : next();
    const control = isSuspended || buriedUntil !== null ? { isSuspended, buriedUntil } : untouched;
    take(index, state, control, lastReviewAt);
  }
  return at;
}

function stateOf(flags: number, lastReviewedAt: Instant, next: () => number): CardRollUp['state'] {
  const phase = phases[flags % phases.length] ?? 'new';
  return phase === 'new' ? newState : { phase, stability: next(), dueAt: next(), firstReviewedAt: next(), lastReviewedAt };
}

const cardSize = 2 ** 14;
const daySize = 2 ** 20 * cardSize;

function packedDay(card: number, { day, reviews, isLasting, isLapse }: CardDay): number {
  return day * daySize + card * cardSize + reviews * 4 + (isLasting ? 2 : 0) + (isLapse ? 1 : 0);
}

function dayOf(number: number): number {
  return Math.floor(number / daySize);
}

function cardOf(number: number): number {
  return Math.floor((number - dayOf(number) * daySize) / cardSize);
}

/** `card` is the card's place in the deck. */
export function unpackedDay(number: number): CardDay & { readonly card: number } {
  const [day, card] = [dayOf(number), cardOf(number)];
  // Below 2^14.
  const low = number - day * daySize - card * cardSize;
  return { card, day, reviews: low >> 2, isLasting: (low & 2) !== 0, isLapse: (low & 1) !== 0 };
}
