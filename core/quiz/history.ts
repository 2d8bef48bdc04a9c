import { compareIds } from '../ids';
import type { AttemptId, FactId, QuestionId } from '../ids';
import type { CardRef } from '../questions/question';
import type { Instant } from '../time';

/** A question that a learner was asked in an attempt, of whichever quiz. */
export interface PastQuestion {
  readonly attemptId: AttemptId;
  readonly questionId: QuestionId;
  readonly cards: readonly CardRef[];
  /** 0..1 */
  readonly score: number;
  readonly at: Instant;
}

/** What past attempts say of what to ask next. */
export interface History {
  /** Asked in one of the last two attempts. */
  readonly recentQuestions: ReadonlySet<QuestionId>;
  readonly recentFacts: ReadonlySet<FactId>;
  /** Not fully right when they were asked last. */
  readonly wrongFacts: ReadonlySet<FactId>;
  readonly lastAskedAt: ReadonlyMap<FactId, Instant>;
}

const recentAttempts = 2;

export function historyOf(past: readonly PastQuestion[]): History {
  const ordered = [...past].sort(compare);
  const attempts = [...new Set(ordered.map(({ attemptId }) => attemptId).reverse())];
  const latest = new Set(attempts.slice(0, recentAttempts));
  const recent = ordered.filter(({ attemptId }) => latest.has(attemptId));
  const asked = ordered.flatMap(({ cards, score, at }) => cards.map(({ factId }) => ({ factId, score, at })));
  const lastByFact = new Map(asked.map((one) => [one.factId, one]));
  const last = [...lastByFact.values()];
  return {
    recentQuestions: new Set(recent.map(({ questionId }) => questionId)),
    recentFacts: new Set(recent.flatMap(({ cards }) => cards.map(({ factId }) => factId))),
    wrongFacts: new Set(last.filter(({ score }) => score < 1).map(({ factId }) => factId)),
    lastAskedAt: new Map(last.map(({ factId, at }) => [factId, at])),
  };
}

/** By time, then by whatever else differs, so that the order in which they are told makes no difference. */
function compare(a: PastQuestion, b: PastQuestion): number {
  return a.at - b.at || compareIds(a.attemptId, b.attemptId) || compareIds(a.questionId, b.questionId) || b.score - a.score;
}
