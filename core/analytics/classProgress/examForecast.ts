import type { OutlinedSection } from '../../facts/outline';
import type { SectionId } from '../../ids';
import type { DeckCard } from '../../scheduling/cardState';
import { recallBy } from '../../scheduling/fsrs';
import { memoryModel } from '../../scheduling/future/memory';
import type { MemoryModel } from '../../scheduling/future/memory';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { isReviewed, readyAt } from '../../scheduling/reviewedCard';
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
export function examForecast(sections: readonly OutlinedSection[], cards: readonly DeckCard[], situation: ForecastSituation): SectionForecast[] {
  const { now, examAt, parameters, pace } = situation;
  const model = memoryModel(parameters.weights);
  const recall = recallBy(parameters);
  const reviewed = cards.filter(isReviewed);
  const share = keptShare(reviewed, situation);
  const forecasts = new Map(sections.map(({ section }) => [section.id, { sectionId: section.id, now: 0, goingOn: 0, stopping: 0, met: 0 }]));
  for (const card of reviewed) {
    const sums = forecasts.get(card.sectionId);
    if (sums === undefined) continue;
    const faded = recall(card.state, examAt);
    sums.met += 1;
    sums.now += recall(card.state, now);
    sums.stopping += faded;
    sums.goingOn += isAskedBefore(card, examAt) ? share * Math.max(faded, keptRecall(card, model)) + (1 - share) * faded : faded;
  }
  const newCards = Math.round((pace.newCardsPerDay * Math.max(0, examAt - now)) / DAY_MS);
  return withNewCards(sections, forecasts, newCards, recallWithinInterval(model, parameters));
}

/** Of the reviews that fall due before the exam, the share that the pace allows, 0..1. */
function keptShare(cards: readonly KnownCard[], { now, examAt, pace }: ForecastSituation): number {
  let needed = 0;
  for (const card of cards) {
    if (isAskedBefore(card, examAt)) needed += 1 + (examAt - Math.max(readyAt(card), now)) / DAY_MS / intervalDays(card);
  }
  const possible = (pace.reviewsPerDay * Math.max(0, examAt - now)) / DAY_MS;
  return needed === 0 ? 1 : Math.min(1, possible / needed);
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

type MetForecast = SectionForecast & { readonly met: number };

/** Adds the new cards that will be met, each recalled so well. */
function withNewCards(sections: readonly OutlinedSection[], forecasts: ReadonlyMap<SectionId, MetForecast>, count: number, recall: number): SectionForecast[] {
  let left = count;
  return sections.flatMap(({ section, cardCount }) => {
    const found = forecasts.get(section.id);
    if (found === undefined) return [];
    const { met, ...forecast } = found;
    const taken = Math.min(Math.max(0, cardCount - met), left);
    left -= taken;
    return { ...forecast, goingOn: forecast.goingOn + taken * recall };
  });
}
