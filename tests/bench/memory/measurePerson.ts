import { leastReviews } from '@/core/scheduling/fit/decision';
import { learnedFrom, trainingShare } from '@/core/scheduling/fit/fitWeights';
import { isRecalled } from '@/core/scheduling/fit/history';
import { logLoss, measure } from '@/core/scheduling/fit/metrics';
import type { PredictionMetrics } from '@/core/scheduling/fit/metrics';
import { predictReviews } from '@/core/scheduling/fit/prediction';
import type { Prediction } from '@/core/scheduling/fit/prediction';
import { trainingItems } from '@/core/scheduling/fit/trainingItem';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { aPerson } from '@/core/simulation/people';
import type { Family, Person } from '@/core/simulation/people';
import { simulateStudy } from '@/core/simulation/studyYear';
import type { SimulatedReview } from '@/core/simulation/studyYear';
import { optimiserFor } from '@/server/fitting/optimise';
import { walkForward } from './walkForward';

/** A year under one set of parameters. */
export interface Year {
  readonly reviewsPerDay: number;
  /** Share recalled of the reviews on a later day than the one before. */
  readonly retention: number;
}

/** The newest fifth of the year's reviews, predicted by the defaults and by weights fitted to those before. */
interface LastFifth {
  readonly byDefaults: PredictionMetrics;
  readonly byFitted: PredictionMetrics;
  /** Log loss of the true probabilities: nobody can do better. */
  readonly byTruth: number;
  readonly heldOut: number;
}

/** What takes longer to find out. */
interface Closer {
  readonly byDefaults: number;
  readonly byFitted: number;
  readonly byKept: number;
  readonly fits: number;
  readonly kept: number;
  /** The year lived again with the weights it came to. */
  readonly yearAgain: Year;
}

export interface MeasuredPerson {
  readonly family: Family;
  readonly reviews: number;
  readonly year: Year;
  /** Null with fewer than 400 reviews. */
  readonly fit: LastFifth | null;
  readonly closer: Closer | null;
}

type Histories = readonly (readonly SimulatedReview[])[];

const begin = Date.UTC(2026, 0, 1, 12);

/** Lets somebody study for a year with the defaults and sees how well weights fitted to it predict; `looksCloser` at
 *  how the program would have done along the way, and at the year with the weights it came to. */
export async function measurePerson(family: Family, seed: string, looksCloser: boolean): Promise<MeasuredPerson> {
  const person = aPerson(family, seed, begin);
  const histories = simulateStudy(person.mind, person.habits, defaultParameters, seed);
  const reviews = histories.flat().length;
  const hasEnough = reviews >= leastReviews;
  return {
    family,
    reviews,
    year: yearOf(histories, person),
    fit: hasEnough ? await lastFifthOf(histories) : null,
    closer: hasEnough && looksCloser ? await lookCloser(histories, person, seed) : null,
  };
}

function yearOf(histories: Histories, { habits }: Person): Year {
  const later = trainingItems(histories);
  const recalled = later.filter(({ reviews, at }) => isRecalled({ rating: reviews.at(-1)?.rating ?? 1, at }));
  return { reviewsPerDay: histories.flat().length / habits.days, retention: recalled.length / later.length };
}

async function lastFifthOf(histories: Histories): Promise<LastFifth | null> {
  const items = trainingItems(histories);
  const split = items[Math.floor(items.length * trainingShare)]?.at ?? Infinity;
  const weights = await learnedFrom(items.filter(({ at }) => at < split), optimiserFor(defaultParameters));
  const heldOutBy = (parameters: SchedulingParameters): Prediction[] => predictReviews(histories, parameters).filter(({ at }) => at >= split);
  const predicted = heldOutBy(defaultParameters);
  const [byDefaults, byFitted] = [measure(predicted), measure(heldOutBy({ ...defaultParameters, weights }))];
  if (byDefaults === null || byFitted === null) return null;
  return { byDefaults, byFitted, byTruth: logLoss(withTruth(histories, predicted)), heldOut: predicted.length };
}

function withTruth(histories: Histories, predictions: readonly Prediction[]): Prediction[] {
  const truth = new Map(histories.flat().map(({ at, recall }) => [at, recall]));
  return predictions.map((one) => ({ ...one, probability: truth.get(one.at) ?? one.probability }));
}

async function lookCloser(histories: Histories, person: Person, seed: string): Promise<Closer | null> {
  const walk = await walkForward(histories);
  if (walk === null) return null;
  const again = simulateStudy(person.mind, person.habits, walk.fitted, seed);
  return {
    byDefaults: logLoss(walk.byDefaults), byFitted: logLoss(walk.byFitted), byKept: logLoss(walk.byKept),
    fits: walk.fits, kept: walk.kept, yearAgain: yearOf(again, person),
  };
}
