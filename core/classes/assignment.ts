import { mastery } from '../analytics/mastery';
import type { OutlinedSection } from '../facts/outline';
import type { AssignmentId, SectionId } from '../ids';
import type { DeckCard } from '../scheduling/cardState';
import type { SchedulingParameters } from '../scheduling/parameters';
import { HOUR_MS } from '../time';
import type { Instant } from '../time';

/** What instructors ask of a class: sections to have begun, and a share of their cards to be known, by a time. */
export interface Assignment {
  readonly id: AssignmentId;
  readonly title: string;
  readonly sectionIds: readonly SectionId[];
  /** 0..1; null where beginning the sections is all that is asked. */
  readonly desiredRetention: number | null;
  /** Null: at once. */
  readonly opensAt: Instant | null;
  readonly dueAt: Instant;
}

export interface AssignedSection {
  readonly sectionId: SectionId;
  readonly title: string;
  /** In the course, from 1. */
  readonly position: number;
  /** Whether the learner holds cards of it, as after its quiz; a section without cards asks for nothing. */
  readonly isBegun: boolean;
  /** 0..1, now; null for a section without cards. */
  readonly mastery: number | null;
}

export type AssignmentState =
  | { readonly kind: 'not-open'; readonly opensAt: Instant }
  | { readonly kind: 'open' }
  | { readonly kind: 'due-soon' }
  | { readonly kind: 'done' }
  | { readonly kind: 'overdue' };

/** What a learner has done of an assignment. */
export interface AssignmentProgress {
  /** As in the course; sections that it has dropped are left out. */
  readonly sections: readonly AssignedSection[];
  /** Whether the learner holds any card of it: without one there is nothing to study. */
  readonly hasCards: boolean;
  /** 0..1 over the cards of all its sections, now; null without any. */
  readonly mastery: number | null;
  /** Null where no retention is asked. */
  readonly isRetentionKept: boolean | null;
  readonly isDone: boolean;
  readonly state: AssignmentState;
}

interface Situation {
  readonly now: Instant;
  readonly parameters: SchedulingParameters;
}

const soonMs = 48 * HOUR_MS;

/** How a learner stands with an assignment, by the cards that they hold. The retention is judged now until the due
 *  date, and from then on as it was at that date: what fades afterwards stays done. A card reviewed after the date
 *  counts as known, so that late work can still be done. */
export function assignmentProgress(
  assignment: Assignment,
  course: readonly OutlinedSection[],
  cards: readonly DeckCard[],
  { now, parameters }: Situation,
): AssignmentProgress {
  const assigned = assignedSections(assignment, course);
  const total = assigned.reduce((sum, { cardCount }) => sum + cardCount, 0);
  const own = cardsOfSections(assigned.map(({ section }) => section.id), cards);
  const sections = assigned.map(({ section, position, cardCount }): AssignedSection => {
    const ofSection = own.filter(({ sectionId }) => sectionId === section.id);
    return {
      sectionId: section.id, title: section.title, position,
      isBegun: cardCount === 0 || ofSection.length > 0,
      mastery: mastery(ofSection, cardCount, now, parameters),
    };
  });
  const judged = mastery(own, total, Math.min(now, assignment.dueAt), parameters);
  const isRetentionKept = assignment.desiredRetention === null ? null : judged === null || judged >= assignment.desiredRetention;
  const isDone = isRetentionKept !== false && sections.every(({ isBegun }) => isBegun);
  return {
    sections, isRetentionKept, isDone, hasCards: own.length > 0, mastery: mastery(own, total, now, parameters),
    state: assignmentState(assignment, isDone, now),
  };
}

/** Whether it was done and its date is past: before that, what is known can still fade. */
export function isAssignmentOver({ dueAt }: Pick<Assignment, 'dueAt'>, { isDone }: Pick<AssignmentProgress, 'isDone'>, now: Instant): boolean {
  return isDone && dueAt <= now;
}

/** Where an assignment stands in its time for somebody who has done it, or has not. */
export function assignmentState({ opensAt, dueAt }: Pick<Assignment, 'opensAt' | 'dueAt'>, isDone: boolean, now: Instant): AssignmentState {
  if (opensAt !== null && now < opensAt) return { kind: 'not-open', opensAt };
  if (isDone) return { kind: 'done' };
  if (now >= dueAt) return { kind: 'overdue' };
  return { kind: dueAt - now <= soonMs ? 'due-soon' : 'open' };
}

/** The sections of a course that are assigned. */
function assignedSections({ sectionIds }: Pick<Assignment, 'sectionIds'>, course: readonly OutlinedSection[]): OutlinedSection[] {
  const ids = new Set(sectionIds);
  return course.filter(({ section }) => ids.has(section.id));
}

function cardsOfSections(sectionIds: readonly SectionId[], cards: readonly DeckCard[]): DeckCard[] {
  const ids = new Set(sectionIds);
  return cards.filter(({ sectionId }) => ids.has(sectionId));
}
