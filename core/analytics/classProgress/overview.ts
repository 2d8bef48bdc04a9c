import type { OutlinedSection } from '../../facts/outline';
import type { FactId, LearnerId } from '../../ids';
import type { Card } from '../../scheduling/cardState';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { isReviewed } from '../../scheduling/reviewedCard';
import type { CardId } from '../../ids';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { riskOf } from '../risk/risk';
import type { Risk } from '../risk/risk';
import type { RiskThresholds } from '../risk/thresholds';
import { classForecast } from './classForecast';
import type { ClassForecast } from './classForecast';
import { examForecast } from './examForecast';
import type { SectionForecast } from './examForecast';
import type { JudgedReview } from './judgedReview';
import { learnerSigns, studyPace } from './learnerSigns';
import type { AnsweredAttempt } from './learnerSigns';
import { mostForgotten } from './mostForgotten';
import type { ForgottenFact } from './mostForgotten';

/** What an overview needs to know of a learner. */
export interface OverviewLearner {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly joinedAt: Instant;
  readonly cards: readonly Card[];
  readonly parameters: SchedulingParameters;
  readonly dueNow: number;
  readonly lastReviewedAt: Instant | null;
  /** Of the last four weeks at least. */
  readonly reviews: readonly JudgedReview[];
  readonly attempts: readonly AnsweredAttempt[];
}

/** What to know of a class in five minutes. */
export interface ClassOverview {
  readonly learners: number;
  /** Who reviewed or handed in a quiz within the last seven days. */
  readonly active: number;
  readonly forecast: ClassForecast;
  /** In the last two weeks. */
  readonly forgotten: readonly ForgottenFact[];
  /** Those with most reasons first. */
  readonly atRisk: readonly LearnerAtRisk[];
}

export interface LearnerAtRisk {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly risk: Risk;
}

interface Situation {
  readonly now: Instant;
  readonly examAt: Instant;
  readonly thresholds: RiskThresholds;
}

const forgottenShown = 5;
const forgottenDays = 14;
const activeDays = 7;

export function classOverview(sections: readonly OutlinedSection[], learners: readonly OverviewLearner[], situation: Situation): ClassOverview {
  const { now, thresholds } = situation;
  const signed = learners.map((learner) => {
    const signs = learnerSigns({ ...learner, firstReviewedAt: firstReviews(learner.cards)[0] ?? null, now });
    return { learner, signs, risk: riskOf(signs, thresholds, now) };
  });
  return {
    learners: learners.length,
    active: signed.filter(({ signs: { lastActiveAt } }) => lastActiveAt !== null && lastActiveAt >= now - activeDays * DAY_MS).length,
    forecast: classForecast(sections, learners.map((learner) => forecastOf(sections, learner, situation))),
    forgotten: mostForgotten(learners.flatMap((learner) => lastingReviews(learner, now - forgottenDays * DAY_MS)), forgottenShown),
    atRisk: signed
      .flatMap(({ learner: { learnerId, name }, risk }) => (risk === null ? [] : [{ learnerId, name, risk }]))
      .sort((a, b) => b.risk.reasons.length - a.risk.reasons.length || a.name.localeCompare(b.name)),
  };
}

function forecastOf(sections: readonly OutlinedSection[], learner: OverviewLearner, { now, examAt }: Situation): SectionForecast[] {
  const { cards, parameters } = learner;
  return examForecast(sections, cards, { now, examAt, parameters, pace: studyPace({ ...learner, now }, firstReviews(cards)) });
}

/** The times at which cards were met, in order. */
function firstReviews(cards: readonly Card[]): Instant[] {
  return cards.filter(isReviewed).map(({ state }) => state.firstReviewedAt).sort((a, b) => a - b);
}

/** Reviews of cards that the course has dropped are left out. */
function lastingReviews({ learnerId, cards, reviews }: OverviewLearner, since: Instant) {
  const facts = new Map<CardId, FactId>(cards.map(({ id, factId }) => [id, factId]));
  return reviews.filter(({ at, isLasting }) => isLasting && at >= since).flatMap(({ cardId, isRecalled }) => {
    const factId = facts.get(cardId);
    return factId === undefined ? [] : [{ learnerId, factId, isRecalled }];
  });
}
