import type { OutlinedSection } from '../../facts/outline';
import type { SectionId } from '../../ids';
import type { Card } from '../../scheduling/cardState';
import { retrievability } from '../../scheduling/fsrs';
import { memoryModel } from '../../scheduling/future/memory';
import type { MemoryModel } from '../../scheduling/future/memory';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { isReviewed, readyAt } from '../../scheduling/reviewedCard';
import type { ReviewedCard } from '../../scheduling/reviewedCard';
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
export function examForecast(sections: readonly OutlinedSection[], cards: readonly Card[], situation: ForecastSituation): SectionForecast[] {
  const days = Math.max(0, situation.examAt - situation.now) / DAY_MS;
  const model = memoryModel(situation.parameters.weights);
  const reviewed = cards.filter(isReviewed);
  const share = keptShare(reviewed, situation);
  const news = newCardsBySection(sections, reviewed, Math.round(situation.pace.newCardsPerDay * days));
  const freshRecall = recallWithinInterval(model, situation.parameters);
  return sections.map(({ section }) => {
    const sums = { sectionId: section.id, now: 0, goingOn: (news.get(section.id) ?? 0) * freshRecall, stopping: 0 };
    for (const card of reviewed) {
      if (card.sectionId !== section.id) continue;
      const faded = retrievability(card.state, situation.examAt, situation.parameters);
      sums.now += retrievability(card.state, situation.now, situation.parameters);
      sums.stopping += faded;
      sums.goingOn += isAskedBefore(card, situation.examAt) ? share * Math.max(faded, keptRecall(card, model)) + (1 - share) * faded : faded;
    }
    return sums;
  });
}

/** Of the reviews that fall due before the exam, the share that the pace allows, 0..1. */
function keptShare(cards: readonly ReviewedCard[], { now, examAt, pace }: ForecastSituation): number {
  const needed = cards
    .filter((card) => isAskedBefore(card, examAt))
    .reduce((sum, card) => sum + 1 + (examAt - Math.max(readyAt(card), now)) / DAY_MS / intervalDays(card), 0);
  const possible = (pace.reviewsPerDay * Math.max(0, examAt - now)) / DAY_MS;
  return needed === 0 ? 1 : Math.min(1, possible / needed);
}

function isAskedBefore(card: ReviewedCard, at: Instant): boolean {
  return !card.control.isSuspended && readyAt(card) < at;
}

function intervalDays({ state: { dueAt, lastReviewedAt } }: ReviewedCard): number {
  return Math.max(1, (dueAt - lastReviewedAt) / DAY_MS);
}

/** A day is the shortest interval out of the steps, and a memory of less stability has not left them. */
function keptRecall(card: ReviewedCard, model: MemoryModel): number {
  return model.meanRetrievability(Math.max(1, card.state.stability), intervalDays(card));
}

/** The recall of a card kept alive, at a random time: whatever its stability, as the interval grows with it. */
function recallWithinInterval(model: MemoryModel, { desiredRetention }: SchedulingParameters): number {
  return model.meanRetrievability(1, model.intervalFor(1, desiredRetention));
}

function newCardsBySection(sections: readonly OutlinedSection[], met: readonly ReviewedCard[], count: number): ReadonlyMap<SectionId, number> {
  const news = new Map<SectionId, number>();
  let left = count;
  for (const { section, cardCount } of sections) {
    const unmet = Math.max(0, cardCount - met.filter(({ sectionId }) => sectionId === section.id).length);
    const taken = Math.min(unmet, left);
    news.set(section.id, taken);
    left -= taken;
  }
  return news;
}
