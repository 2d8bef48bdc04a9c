import type { SectionId } from '../ids';
import { daysFrom } from './calendar';
import { deckStart, livesOf, worldOf } from './future/deckFuture';
import type { DeckFutureInput, DeckStart } from './future/deckFuture';
import { recallOn } from './future/life';
import type { World } from './future/life';

/** What is to be expected of the next days, by how the learner goes on. */
export interface Projection {
  /** The learner's dates, YYYY-MM-DD, today first; each list below has one entry for each. */
  readonly dates: readonly string[];
  readonly goingOn: Scenario;
  readonly stopping: Scenario;
  /** Nothing studied today and for the six days after, then as before. */
  readonly missedWeek: Scenario;
}

export interface Scenario {
  /** Expected cards due on each day, with those that come back meanwhile; new cards not counted. */
  readonly reviews: readonly number[];
  /** Mean retrievability, 0..1, as each day begins, today's now; a card never seen counts 0. Null without cards. */
  readonly recall: readonly (number | null)[];
  readonly recallBySection: ReadonlyMap<SectionId, readonly number[]>;
}

const weekDays = 7;

/** Projects so many days, today included. */
export function projection(input: DeckFutureInput, days: number): Projection {
  const world = worldOf(input, days);
  const deck = deckStart(input);
  return {
    dates: daysFrom(input.now, input.turn, days).map(({ date }) => date),
    goingOn: scenario(deck, world),
    stopping: scenario(deck, { ...world, awayDays: Infinity }),
    missedWeek: scenario(deck, { ...world, awayDays: weekDays }),
  };
}

function scenario(deck: DeckStart, world: World): Scenario {
  const lives = livesOf(deck, world);
  const perDay = (): number[] => Array.from({ length: world.days }, () => 0);
  const reviews = perDay();
  const sections = new Map<SectionId, { sums: number[]; lives: number }>();
  for (const { card, life } of lives) {
    const section = sections.get(card.sectionId) ?? { sums: perDay(), lives: 0 };
    sections.set(card.sectionId, section);
    section.lives += 1;
    section.sums.forEach((sum, day) => (section.sums[day] = sum + recallOn(day, life, world.model)));
    for (const { day, isFirst } of life.meetings) reviews[day] = (reviews[day] ?? 0) + Number(!isFirst) / deck.runs;
  }
  const all = perDay().map((_, day) => [...sections.values()].reduce((sum, { sums }) => sum + (sums[day] ?? 0), 0));
  return {
    reviews,
    recall: all.map((sum) => (lives.length === 0 ? null : sum / lives.length)),
    recallBySection: new Map([...sections].map(([id, { sums, lives: count }]) => [id, sums.map((sum) => sum / count)])),
  };
}
