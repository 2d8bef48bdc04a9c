import type { OutlinedSection } from '../../facts/outline';
import type { SectionId } from '../../ids';
import { recallAfter } from '../../scheduling/fsrs';
import { memoryModel } from '../../scheduling/future/memory';
import type { MemoryModel } from '../../scheduling/future/memory';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { KnownCards } from '../rollUp/knownCards';

/** How much a learner does. */
export interface StudyPace {
  /** Known cards reviewed a day; a card counts once a day. */
  readonly reviewsPerDay: number;
  /** New cards met a day. */
  readonly newCardsPerDay: number;
}

/** Cards of a section that a learner would recall, in the mean: sums of retrievability. */
export interface SectionForecast {
  readonly sectionId: SectionId;
  readonly now: number;
  /** At the exam, if the learner goes on at their pace. */
  readonly goingOn: number;
  /** At the exam, if the learner does nothing more. */
  readonly stopping: number;
}

export interface ForecastSituation {
  readonly now: Instant;
  readonly examAt: Instant;
  readonly parameters: SchedulingParameters;
  readonly pace: StudyPace;
}

/**
 * What a learner would recall at an exam, by FSRS. Who stops forgets by the curve. Who goes on reviews as many cards as
 * at their pace: of the cards that fall due before the exam, that share of all reviews needed is kept alive, each of
 * them somewhere within an interval at the exam, so that its recall is the curve's mean over one; the rest fades.
 * New cards come in the order of the course.
 * A closed form, some thousand times faster than simulating (core/scheduling/projection), which a test holds it against.
 */
export function examForecast(sections: readonly OutlinedSection[], cards: KnownCards, situation: ForecastSituation): SectionForecast[] {
  const { now, examAt, parameters, pace } = situation;
  const model = memoryModel(parameters.weights);
  const { met, reviewsNeeded } = sumUp(cards, situation, model);
  const daysLeft = Math.max(0, examAt - now) / DAY_MS;
  const share = reviewsNeeded === 0 ? 1 : Math.min(1, (pace.reviewsPerDay * daysLeft) / reviewsNeeded);
  return withNewCards(sections, met, { share, newCards: Math.round(pace.newCardsPerDay * daysLeft), recall: recallWithinInterval(model, parameters) });
}

/** What is summed up of a section's cards that have been met. */
interface MetCards {
  readonly now: number;
  readonly stopping: number;
  /** What keeping alive all that are asked before the exam would add to stopping. */
  readonly gain: number;
  readonly met: number;
}

const nothing: MetCards = { now: 0, stopping: 0, gain: 0, met: 0 };

/** What comes of a pace. */
interface GoingOn {
  /** Of the reviews that fall due before the exam, 0..1. */
  readonly share: number;
  /** That will be met, each recalled so well. */
  readonly newCards: number;
  readonly recall: number;
}

/** In one pass, as a class has some hundred thousand cards. */
function sumUp(cards: KnownCards, { now, examAt, parameters }: ForecastSituation, model: MemoryModel) {
  const recall = recallAfter(parameters);
  const sums = cards.sections.map(() => ({ ...nothing }));
  let reviewsNeeded = 0;
  for (let card = 0; card < cards.count; card += 1) {
    const stability = cards.stability[card] ?? 0;
    const reviewedAt = cards.lastReviewedAt[card] ?? 0;
    const dueAt = cards.dueAt[card] ?? 0;
    const readyAt = Math.max(dueAt, cards.askableFrom[card] ?? 0);
    const interval = Math.max(1, (dueAt - reviewedAt) / DAY_MS);
    const isAsked = readyAt < examAt;
    if (isAsked) reviewsNeeded += 1 + (examAt - Math.max(readyAt, now)) / DAY_MS / interval;
    const section = sums[cards.section[card] ?? 0];
    if (section === undefined) continue;
    const faded = recall(stability, examAt - reviewedAt);
    section.met += 1;
    section.now += recall(stability, now - reviewedAt);
    section.stopping += faded;
    // A day is the shortest interval out of the steps, and a memory of less stability has not left them.
    if (isAsked) section.gain += Math.max(0, model.meanRetrievability(Math.max(1, stability), interval) - faded);
  }
  return { met: new Map(cards.sections.map((sectionId, place) => [sectionId, sums[place] ?? nothing])), reviewsNeeded };
}

/** The recall of a card kept alive, at a random time: whatever its stability, as the interval grows with it. */
function recallWithinInterval(model: MemoryModel, { desiredRetention }: SchedulingParameters): number {
  return model.meanRetrievability(1, model.intervalFor(1, desiredRetention));
}

function withNewCards(sections: readonly OutlinedSection[], known: ReadonlyMap<SectionId, MetCards>, { share, newCards, recall }: GoingOn): SectionForecast[] {
  let left = newCards;
  return sections.map(({ section, cardCount }) => {
    const { now, stopping, gain, met } = known.get(section.id) ?? nothing;
    const taken = Math.min(Math.max(0, cardCount - met), left);
    left -= taken;
    return { sectionId: section.id, now, stopping, goingOn: stopping + share * gain + taken * recall };
  });
}
