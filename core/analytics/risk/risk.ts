import type { Instant } from '../../time';
import { behind, crams, failedQuizzes, fails, guesses, notBegun, stopped } from './rules';
import type { Reason, RiskRule } from './rules';
import type { LearnerSigns, QuizSign } from './signs';
import type { RiskThresholds } from './thresholds';

/** Why a learner needs help, and what else to know when talking to them. */
export interface Risk {
  /** At least one, the gravest first. */
  readonly reasons: readonly Reason[];
  /** Cards due, where no reason tells of them. */
  readonly dueNow: number;
  /** The worst quiz, where it was failed and no reason tells of it. */
  readonly worstQuiz: QuizSign | null;
}

/** The gravest first. */
const rules: readonly RiskRule[] = [notBegun, stopped, crams, guesses, fails, behind];

/** Null for a learner who gets on. */
export function riskOf(signs: LearnerSigns, thresholds: RiskThresholds, now: Instant): Risk | null {
  const reasons = rules.flatMap((rule) => rule(signs, thresholds, now) ?? []);
  if (reasons.length === 0) return null;
  const tells = (kind: Reason['kind']): boolean => reasons.some((reason) => reason.kind === kind);
  return {
    reasons,
    dueNow: tells('behind') ? 0 : signs.dueNow,
    worstQuiz: tells('fails') ? null : (failedQuizzes(signs, thresholds)[0] ?? null),
  };
}
