import { computeDecayFactor, dateDiffInDays, default_w, fsrs, get_fuzz_range, Rating as FsrsRating, State, StrategyMode } from 'ts-fsrs';
import type { Card as FsrsCard, FSRS, Grade, StepUnit } from 'ts-fsrs';
import { hashText } from '../random';
import { DAY_MS } from '../time';
import type { Instant } from '../time';
import type { CardState, NewCardState, Phase, ReviewedCardState } from './cardState';
import type { Rating } from './event';
import { ratings } from './event';
import type { SchedulingParameters } from './parameters';

/**
 * The only door to ts-fsrs, which computes FSRS-6.
 * It counts the days between two reviews by the calendar of UTC; we leave that as it is, so that every state here
 * is exactly the one that the library and its published vectors give.
 */

/** FSRS-6 with its published default weights, and Anki's default steps and leeches. */
export const defaultParameters: SchedulingParameters = {
  weights: default_w,
  desiredRetention: 0.9,
  learningStepsMinutes: [1, 10],
  relearningStepsMinutes: [10],
  maximumIntervalDays: 36_500,
  fuzz: true,
  leechThreshold: 8,
  leechAction: 'suspend',
};

const gradeOf: Readonly<Record<Rating, Grade>> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};

const stateOf: Readonly<Record<Phase, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

const phaseOf: Readonly<Record<State, Phase>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** The state after a review at `at`. The fuzz is fixed by `seed` (the card) and the number of its reviews, unless an
 *  interval was chosen that the fuzz allows. */
export function scheduleReview(
  state: CardState,
  rating: Rating,
  at: Instant,
  parameters: SchedulingParameters,
  seed: string,
  chosenDays?: number,
): ReviewedCardState {
  const range = chosenDays === undefined ? null : intervalRange(state, rating, at, parameters);
  if (chosenDays !== undefined && range !== null && chosenDays >= range.least && chosenDays <= range.most) {
    return { ...scheduleExactly(state, rating, at, parameters), intervalDays: chosenDays, dueAt: at + chosenDays * DAY_MS };
  }
  const { fuzzed } = schedulersOf(parameters);
  // The library's own seed by card id adds the id and the count as numbers, so that cards collide.
  fuzzed.useStrategy(StrategyMode.SEED, () => String(hashText(`${seed} ${reviewsOf(state)}`)));
  return fromFsrs(fuzzed.next(toFsrs(state, at), at, gradeOf[rating]).card, state, at);
}

/** Whole days, both included. */
export interface IntervalRange {
  readonly least: number;
  readonly most: number;
}

const leastFuzzedDays = 2.5;

/** The intervals that the fuzz allows after a rating, so that one may be chosen among them; null where there is no
 *  choice. Bounds as in ts-fsrs's get_fuzz_range, which are Anki's. */
export function intervalRange(state: CardState, rating: Rating, at: Instant, parameters: SchedulingParameters): IntervalRange | null {
  if (!parameters.fuzz) return null;
  const { phase, intervalDays } = scheduleExactly(state, rating, at, parameters);
  if (phase !== 'review' || intervalDays < leastFuzzedDays) return null;
  const elapsedDays = state.phase === 'new' ? 0 : dateDiffInDays(new Date(state.lastReviewedAt), new Date(at));
  const range = get_fuzz_range(intervalDays, elapsedDays, parameters.maximumIntervalDays);
  return { least: range.min_ivl, most: range.max_ivl };
}

function scheduleExactly(state: CardState, rating: Rating, at: Instant, parameters: SchedulingParameters): ReviewedCardState {
  return fromFsrs(schedulersOf(parameters).exact.next(toFsrs(state, at), at, gradeOf[rating]).card, state, at);
}

/** All four futures of a card, one for each rating, with the intervals that would be chosen. */
export function previewRatings(
  state: CardState,
  at: Instant,
  parameters: SchedulingParameters,
  seed: string,
  chosenDays: (rating: Rating) => number | undefined = () => undefined,
): Readonly<Record<Rating, ReviewedCardState>> {
  const after = (rating: Rating): ReviewedCardState => scheduleReview(state, rating, at, parameters, seed, chosenDays(rating));
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** The model's probability of recall at `now`, 0..1; a card never seen counts 0. */
export function retrievability(state: RecalledState, now: Instant, parameters: SchedulingParameters): number {
  return recallBy(parameters)(state, now);
}

type RecalledState = NewCardState | Pick<ReviewedCardState, 'phase' | 'stability' | 'lastReviewedAt'>;

/** The same for many cards with one set of parameters. */
export function recallBy(parameters: SchedulingParameters): (state: RecalledState, now: Instant) => number {
  const recall = recallAfter(parameters);
  return (state, now) => (state.phase === 'new' ? 0 : recall(state.stability, now - state.lastReviewedAt));
}

/** The same of a stability, in days, so many ms after the last review. It counts whole days, and gives what ts-fsrs's
 *  get_retrievability gives (a test holds it against that), without the two dates that that makes for each card. */
export function recallAfter(parameters: SchedulingParameters): (stability: number, elapsedMs: number) => number {
  const { decay, factor } = schedulersOf(parameters);
  return (stability, elapsedMs) => {
    const elapsedDays = Math.max(0, Math.floor(elapsedMs / DAY_MS));
    // The power, by its logarithm: that takes less than half as long, and differs less than what is rounded off.
    return rounded(Math.exp(decay * Math.log(1 + (factor * elapsedDays) / stability)));
  };
}

/** To eight digits, as the library rounds all it computes. */
function rounded(recall: number): number {
  return Math.round(recall * 1e8) / 1e8;
}

/** 1 (again) to 4 (easy), as FSRS and Anki number them. */
export function ratingNumber(rating: Rating): number {
  return ratings.indexOf(rating) + 1;
}

interface Schedulers {
  readonly fuzzed: FSRS;
  /** Without fuzz. */
  readonly exact: FSRS;
  /** Of the forgetting curve. */
  readonly decay: number;
  readonly factor: number;
}

/** Building a scheduler checks and clips the weights: done once for each set of parameters. */
const knownSchedulers = new WeakMap<SchedulingParameters, Schedulers>();

function schedulersOf(parameters: SchedulingParameters): Schedulers {
  const known = knownSchedulers.get(parameters);
  if (known !== undefined) return known;
  const exact = build(parameters, false);
  const schedulers = { fuzzed: build(parameters, parameters.fuzz), exact, ...computeDecayFactor(exact.parameters.w) };
  knownSchedulers.set(parameters, schedulers);
  return schedulers;
}

function build(parameters: SchedulingParameters, fuzz: boolean): FSRS {
  return fsrs({
    w: [...parameters.weights],
    request_retention: parameters.desiredRetention,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: fuzz,
    learning_steps: parameters.learningStepsMinutes.map(stepOf),
    relearning_steps: parameters.relearningStepsMinutes.map(stepOf),
  });
}

function stepOf(minutes: number): StepUnit {
  return `${minutes}m`;
}

function reviewsOf(state: CardState): number {
  return state.phase === 'new' ? 0 : state.reviews;
}

/** A field that the library's type still wants, computes itself, and drops in version 6. */
const withoutElapsedDays = { elapsed_days: 0 };

function toFsrs(state: CardState, at: Instant): FsrsCard {
  if (state.phase === 'new') {
    return {
      ...withoutElapsedDays,
      due: new Date(at), stability: 0, difficulty: 0, scheduled_days: 0,
      learning_steps: 0, reps: 0, lapses: 0, state: State.New,
    };
  }
  return {
    ...withoutElapsedDays,
    due: new Date(state.dueAt),
    stability: state.stability,
    difficulty: state.difficulty,
    scheduled_days: state.intervalDays,
    learning_steps: state.learningStep,
    reps: state.reviews,
    lapses: state.lapses,
    state: stateOf[state.phase],
    last_review: new Date(state.lastReviewedAt),
  };
}

function fromFsrs(card: FsrsCard, before: CardState, at: Instant): ReviewedCardState {
  const phase = phaseOf[card.state];
  if (phase === 'new') throw new Error('FSRS left a reviewed card new');
  return {
    phase,
    dueAt: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    learningStep: card.learning_steps,
    intervalDays: card.scheduled_days,
    reviews: card.reps,
    lapses: card.lapses,
    firstReviewedAt: before.phase === 'new' ? at : before.firstReviewedAt,
    lastReviewedAt: at,
  };
}
