import type { CourseOutline, OutlinedSection } from '../facts/outline';
import type { AttemptId, SectionId } from '../ids';
import type { Card, DeckCard } from '../scheduling/cardState';
import type { LearnerDay } from '../scheduling/day';
import { recallBy } from '../scheduling/fsrs';
import type { SchedulingParameters } from '../scheduling/parameters';
import { isDue } from '../scheduling/queue';
import type { Instant } from '../time';
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

export interface SectionStanding extends SectionQuizzes {
  readonly sectionId: SectionId;
  /** 0..1; null for a section without cards. */
  readonly mastery: number | null;
  readonly cardsInDeck: number;
}

/** What came of a section's quizzes. */
export interface SectionQuizzes {
  readonly quiz: QuizScores;
  readonly openAttemptId: AttemptId | null;
}

export interface Situation {
  readonly now: Instant;
  /** The learner's. */
  readonly day: LearnerDay;
  readonly parameters: SchedulingParameters;
}

/** What a standing is worked out of. */
interface Evidence {
  readonly cards: readonly DeckCard[];
  readonly attempts: readonly AttemptRecord[];
}

/** Works a standing out of a record. */
export function standingOf(outline: CourseOutline, { cards, attempts }: Evidence, { now, day, parameters }: Situation): LearnerStanding {
  const held = heldBySection(cards, now, parameters);
  const recalled = [...held.values()].reduce((sum, section) => sum + section.recalled, 0);
  const total = outline.sections.reduce((sum, { cardCount }) => sum + cardCount, 0);
  return {
    mastery: shareOf(recalled, total),
    dueNow: cards.filter((card) => isDue(card, now, day)).length,
    newCards: cards.filter((card) => card.state.phase === 'new').length,
    sections: outline.sections.map((section) => sectionStanding(section, held.get(section.section.id) ?? none, attempts)),
  };
}

/** What of a section is in the deck: how many cards, and how many of them would be recalled, in the mean. */
interface Held {
  readonly cards: number;
  readonly recalled: number;
}

const none: Held = { cards: 0, recalled: 0 };

function heldBySection(cards: readonly DeckCard[], now: Instant, parameters: SchedulingParameters): ReadonlyMap<SectionId, Held> {
  const recall = recallBy(parameters);
  const held = new Map<SectionId, { cards: number; recalled: number }>();
  for (const { sectionId, state } of cards) {
    const section = held.get(sectionId) ?? { ...none };
    held.set(sectionId, section);
    section.cards += 1;
    section.recalled += recall(state, now);
  }
  return held;
}

function sectionStanding({ section, cardCount }: OutlinedSection, held: Held, attempts: readonly AttemptRecord[]): SectionStanding {
  const own = attempts.filter((attempt) => attempt.sectionId === section.id);
  return { sectionId: section.id, mastery: shareOf(held.recalled, cardCount), cardsInDeck: held.cards, ...quizzesOf(own) };
}

/** The same of a section's attempts. */
export function quizzesOf(attempts: readonly AttemptRecord[]): SectionQuizzes {
  return {
    quiz: quizScores(attempts.flatMap(({ submitted }) => (submitted === null ? [] : [submitted]))),
    openAttemptId: attempts.find(({ submitted }) => submitted === null)?.id ?? null,
  };
}

/** Mastery (core/analytics/mastery) of what is recalled. */
function shareOf(recalled: number, total: number): number | null {
  return total === 0 ? null : recalled / total;
}
