import type { CourseOutline, OutlinedSection } from '../facts/outline';
import type { AttemptId, SectionId } from '../ids';
import type { Card } from '../scheduling/cardState';
import { learnerDay } from '../scheduling/day';
import type { DayTurn } from '../scheduling/day';
import type { SchedulingParameters } from '../scheduling/parameters';
import { isDue } from '../scheduling/queue';
import type { Instant } from '../time';
import { mastery } from './mastery';
import { quizScores } from './quizScores';
import type { QuizScores } from './quizScores';

/** What a learner has done in a course. */
export interface LearnerRecord {
  readonly cards: readonly Card[];
  readonly attempts: readonly AttemptRecord[];
}

export interface AttemptRecord {
  readonly id: AttemptId;
  readonly sectionId: SectionId;
  /** Null while the attempt is open. */
  readonly submitted: { readonly at: Instant; /** 0..1 */ readonly score: number } | null;
}

/** Where a learner stands in a course. */
export interface LearnerStanding {
  /** 0..1 over all of the course's cards; null for a course without any. */
  readonly mastery: number | null;
  /** Cards to review today, new ones not counted. */
  readonly dueNow: number;
  readonly newCards: number;
  readonly sections: readonly SectionStanding[];
}

export interface SectionStanding {
  readonly sectionId: SectionId;
  /** 0..1; null for a section without cards. */
  readonly mastery: number | null;
  readonly cardsInDeck: number;
  readonly quiz: QuizScores;
  readonly openAttemptId: AttemptId | null;
}

export interface Situation {
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
}

/** Works a standing out of a record. */
export function standingOf(outline: CourseOutline, record: LearnerRecord, situation: Situation): LearnerStanding {
  const { now, turn, parameters } = situation;
  const day = learnerDay(now, turn);
  const total = outline.sections.reduce((sum, { cardCount }) => sum + cardCount, 0);
  return {
    mastery: mastery(record.cards, total, now, parameters),
    dueNow: record.cards.filter((card) => isDue(card, now, day)).length,
    newCards: record.cards.filter((card) => card.state.phase === 'new').length,
    sections: outline.sections.map((section) => sectionStanding(section, record, situation)),
  };
}

function sectionStanding(
  { section, cardCount }: OutlinedSection,
  { cards, attempts }: LearnerRecord,
  { now, parameters }: Situation,
): SectionStanding {
  const own = cards.filter((card) => card.sectionId === section.id);
  const ownAttempts = attempts.filter((attempt) => attempt.sectionId === section.id);
  return {
    sectionId: section.id,
    mastery: mastery(own, cardCount, now, parameters),
    cardsInDeck: own.length,
    quiz: quizScores(ownAttempts.flatMap(({ submitted }) => (submitted === null ? [] : [submitted]))),
    openAttemptId: ownAttempts.find(({ submitted }) => submitted === null)?.id ?? null,
  };
}
