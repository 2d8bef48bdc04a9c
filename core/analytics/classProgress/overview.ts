import type { OutlinedSection } from '../../facts/outline';
import type { LearnerId } from '../../ids';
import type { LearnerDay } from '../../scheduling/day';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { compareNames } from '../../text';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { riskOf } from '../risk/risk';
import type { Risk } from '../risk/risk';
import type { RiskThresholds } from '../risk/thresholds';
import type { DeckReport } from '../rollUp/deckReport';
import { countDue } from '../rollUp/knownCards';
import { classForecast } from './classForecast';
import type { ClassForecast } from './classForecast';
import { examForecast } from './examForecast';
import { learnerSigns, studyPace } from './learnerSigns';
import type { QuizzesTaken } from './learnerSigns';
import { mostForgotten, recentLapses } from './mostForgotten';
import type { ForgottenFact } from './mostForgotten';

/** What an overview needs to know of a learner. */
export interface OverviewLearner {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly joinedAt: Instant;
  readonly deck: DeckReport;
  readonly parameters: SchedulingParameters;
  /** The learner's day now. */
  readonly today: LearnerDay;
  readonly taken: QuizzesTaken;
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
const activeDays = 7;

export function classOverview(sections: readonly OutlinedSection[], learners: readonly OverviewLearner[], situation: Situation): ClassOverview {
  const { now } = situation;
  const seen = learners.map((learner) => learnerSeen(sections, learner, situation));
  return {
    learners: learners.length,
    active: seen.filter(({ lastActiveAt }) => lastActiveAt !== null && lastActiveAt >= now - activeDays * DAY_MS).length,
    forecast: classForecast(sections, seen.map(({ forecast }) => forecast)),
    forgotten: mostForgotten(seen.map(({ lapses }) => lapses), forgottenShown),
    atRisk: seen
      .flatMap(({ learnerId, name, risk }) => (risk === null ? [] : [{ learnerId, name, risk }]))
      .sort((a, b) => b.risk.reasons.length - a.risk.reasons.length || compareNames(a.name, b.name)),
  };
}

/** What the overview of a class takes of one learner. */
function learnerSeen(sections: readonly OutlinedSection[], learner: OverviewLearner, situation: Situation) {
  const { learnerId, name, joinedAt, today, parameters, taken, deck } = learner;
  const { now, thresholds } = situation;
  const { known, firstReviews, days, lastReviewedAt } = deck;
  const signs = learnerSigns({
    joinedAt, days, taken, today, lastReviewedAt,
    firstReviewedAt: firstReviews[0] ?? null,
    dueNow: countDue(known, now, today),
  });
  const pace = studyPace({ joinedAt, days, today, now }, firstReviews);
  return {
    learnerId, name, lastActiveAt: signs.lastActiveAt,
    risk: riskOf(signs, thresholds, now),
    forecast: examForecast(sections, known, { ...situation, parameters, pace }),
    lapses: recentLapses(deck, today),
  };
}
