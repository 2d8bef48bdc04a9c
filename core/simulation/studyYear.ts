import { seededRandom } from '../random';
import type { Random } from '../random';
import type { CardState, ReviewedCardState } from '../scheduling/cardState';
import { ratingNumber, scheduleReview } from '../scheduling/fsrs';
import type { PastReview } from '../scheduling/fit/history';
import type { SchedulingParameters } from '../scheduling/parameters';
import { DAY_MS } from '../time';
import type { Instant } from '../time';
import { truthfulRating } from './memory/truthfulRating';
import type { Mind, TrueMemory } from './memory/trueMemory';

/** How somebody made up studies a deck: day after day, what is due first and then a few new cards. */
export interface StudyHabits {
  /** Cards of a section, met together, and days from one section to the next. */
  readonly cardsPerSection: number;
  readonly daysPerSection: number;
  readonly reviewsADay: number;
  /** Probability of studying on a day, 0..1. */
  readonly diligence: number;
  /** Probability of knowing an answer at its first asking, just after reading, 0..1. */
  readonly attention: number;
  /** The hour of the first sitting. */
  readonly begin: Instant;
  readonly days: number;
}

/** A review, and what the scheduler could not know. */
export interface SimulatedReview extends PastReview {
  /** The true probability of recall just before it. */
  readonly recall: number;
}

interface StudiedCard {
  readonly seed: string;
  state: CardState;
  memory: TrueMemory;
  readonly history: SimulatedReview[];
}

/** What a mind answers when FSRS with these parameters schedules its cards; the same for the same seed.
 *  Gives the history of every card that was met. */
export function simulateStudy(
  mind: Mind,
  habits: StudyHabits,
  parameters: SchedulingParameters,
  seed: string,
): readonly (readonly SimulatedReview[])[] {
  const random = seededRandom(`${seed} answers`);
  const cards: StudiedCard[] = [];
  for (let day = 0; day < habits.days; day += 1) {
    if (day % habits.daysPerSection === 0) cards.push(...section(mind, habits, seed, cards.length));
    if (random() < habits.diligence) sit(cards, habits, habits.begin + day * DAY_MS, parameters, random);
  }
  return cards.map(({ history }) => history).filter((history) => history.length > 0);
}

function section(mind: Mind, { cardsPerSection }: StudyHabits, seed: string, first: number): StudiedCard[] {
  return Array.from({ length: cardsPerSection }, (_, index) => {
    const own = `${seed} card ${first + index}`;
    return { seed: own, state: { phase: 'new' }, memory: mind(seededRandom(own)), history: [] };
  });
}

const secondsAReview = 8;
/** After so many answers to one card in a sitting, it waits for the next. */
const mostAnswersInSitting = 6;

/** One sitting: the day's cards, then those in learning steps until they have left them. */
function sit(cards: readonly StudiedCard[], habits: StudyHabits, now: Instant, parameters: SchedulingParameters, random: Random): void {
  let at = now;
  let queue = cardsOfDay(cards, habits, now + DAY_MS / 2);
  for (let round = 0; round < mostAnswersInSitting && queue.length > 0; round += 1) {
    for (const card of queue) {
      at = Math.max(at + secondsAReview * 1000, isStepping(card.state) && round > 0 ? card.state.dueAt : 0);
      answer(card, habits, at, parameters, random);
    }
    queue = queue.filter(({ state }) => isStepping(state));
  }
}

function cardsOfDay(cards: readonly StudiedCard[], { reviewsADay, cardsPerSection }: StudyHabits, until: Instant): StudiedCard[] {
  const due = cards.flatMap((card) => (card.state.phase !== 'new' && card.state.dueAt < until ? [{ card, dueAt: card.state.dueAt }] : []));
  const reviews = due.sort((a, b) => a.dueAt - b.dueAt).slice(0, reviewsADay).map(({ card }) => card);
  const fresh = cards.filter(({ state }) => state.phase === 'new').slice(0, 2 * cardsPerSection);
  return [...reviews, ...fresh];
}

function isStepping(state: CardState): state is ReviewedCardState {
  return state.phase === 'learning' || state.phase === 'relearning';
}

function answer(card: StudiedCard, { attention }: StudyHabits, at: Instant, parameters: SchedulingParameters, random: Random): void {
  const recall = card.state.phase === 'new' ? attention : card.memory.recallAt(at);
  const rating = truthfulRating(recall, random);
  card.history.push({ rating: ratingNumber(rating), at, recall });
  card.memory = card.memory.after(rating, at);
  card.state = scheduleReview(card.state, rating, at, parameters, card.seed);
}
