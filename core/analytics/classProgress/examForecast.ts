import type { OutlinedSection } from '../../facts/outline';
import type { SectionId } from '../../ids';
import { recallBy } from '../../scheduling/fsrs';
import { memoryModel } from '../../scheduling/future/memory';
import type { MemoryModel } from '../../scheduling/future/memory';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { readyAt } from '../../scheduling/reviewedCard';
import type { KnownCard } from '../../scheduling/reviewedCard';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';

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
export function examForecast(sections: readonly OutlinedSection[], cards: readonly KnownCard[], situation: ForecastSituation): SectionForecast[] {
  const { now, examAt, parameters, pace } = situation;
  const model = memoryModel(parameters.weights);
  const recall = recallBy(parameters);
  const forecasts = new Map(sections.map(({ section }) => [section.id, { now: 0, stopping: 0, gain: 0, met: 0 }]));
  let reviewsNeeded = 0;
  for (const card of cards) {
    const isAsked = isAskedBefore(card, examAt);
    if (isAsked) reviewsNeeded += 1 + (examAt - Math.max(readyAt(card), now)) / DAY_MS / intervalDays(card);
    const sums = forecasts.get(card.sectionId);
    if (sums === undefined) continue;
    const faded = recall(card.state, examAt);
    sums.met += 1;
    sums.now += recall(card.state, now);
    sums.stopping += faded;
    if (isAsked) sums.gain += Math.max(0, keptRecall(card, model) - faded);
  }
  const daysLeft = Math.max(0, examAt - now) / DAY_MS;
  const share = reviewsNeeded === 0 ? 1 : Math.min(1, (pace.reviewsPerDay * daysLeft) / reviewsNeeded);
  return withNewCards(sections, forecasts, { share, newCards: Math.round(pace.newCardsPerDay * daysLeft), recall: recallWithinInterval(model, parameters) });
}

/** What is summed up of a section's cards that have been met. */
interface MetCards {
  readonly now: number;
  readonly stopping: number;
  /** What keeping alive all that are asked before the exam would add to stopping. */
  readonly gain: number;
  readonly met: number;
}

/** What comes of a pace. */
interface GoingOn {
  /** Of the reviews that fall due before the exam, 0..1. */
  readonly share: number;
  /** That will be met, each recalled so well. */
  readonly newCards: number;
  readonly recall: number;
}

function isAskedBefore(card: KnownCard, at: Instant): boolean {
  return !card.control.isSuspended && readyAt(card) < at;
}

function intervalDays({ state: { dueAt, lastReviewedAt } }: KnownCard): number {
  return Math.max(1, (dueAt - lastReviewedAt) / DAY_MS);
}

/** A day is the shortest interval out of the steps, and a memory of less stability has not left them. */
function keptRecall(card: KnownCard, model: MemoryModel): number {
  return model.meanRetrievability(Math.max(1, card.state.stability), intervalDays(card));
}

/** The recall of a card kept alive, at a random time: whatever its stability, as the interval grows with it. */
function recallWithinInterval(model: MemoryModel, { desiredRetention }: SchedulingParameters): number {
  return model.meanRetrievability(1, model.intervalFor(1, desiredRetention));
}

function withNewCards(sections: readonly OutlinedSection[], forecasts: ReadonlyMap<SectionId, MetCards>, { share, newCards, recall }: GoingOn): SectionForecast[] {
  let left = newCards;
  return sections.flatMap(({ section, cardCount }) => {
    const found = forecasts.get(section.id);
    if (found === undefined) return [];
    const { now, stopping, gain, met } = found;
    const taken = Math.min(Math.max(0, cardCount - met), left);
    left -= taken;
    return { sectionId: section.id, now, stopping, goingOn: stopping + share * gain + taken * recall };
  });
}
