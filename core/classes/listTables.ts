import { roundedCell, timeCell } from '../analytics/csv';
import type { Cell } from '../analytics/csv';
import type { QuizSummary } from '../analytics/quizResults';
import type { Quiz } from '../quiz/quiz';
import type { QuizState } from '../quiz/quizState';
import type { Instant } from '../time';
import type { Assignment } from './assignment';

interface ListedAssignment {
  readonly assignment: Assignment;
  readonly learnerCount: number;
  readonly doneCount: number;
  readonly notDone: readonly string[];
}

/** A class's assignments as a table with a head. `positions` tells a section's place from 1. */
export function assignmentTable(listed: readonly ListedAssignment[], positions: ReadonlyMap<string, number>): Cell[][] {
  return [
    ['Assignment', 'Sections', 'To be known', 'Opens', 'Due', 'Learners', 'Done', 'Not done'],
    ...listed.map(({ assignment: { title, sectionIds, desiredRetention, opensAt, dueAt }, learnerCount, doneCount, notDone }): Cell[] => [
      title, sectionIds.flatMap((id) => positions.get(id) ?? []).join(' '), roundedCell(desiredRetention), timeCell(opensAt), timeCell(dueAt),
      learnerCount, doneCount, notDone.join('; '),
    ]),
  ];
}

interface ListedQuiz {
  readonly quiz: Pick<Quiz, 'title' | 'dates'>;
  readonly state: QuizState;
  readonly summary: QuizSummary;
}

/** A class's quizzes as a table with a head. */
export function quizTable(listed: readonly ListedQuiz[]): Cell[][] {
  return [
    ['Quiz', 'State', 'Opens', 'Due', 'Closes', 'Learners', 'Begun', 'Handed in', 'Mean score', 'Share that passed'],
    ...listed.map(({ quiz: { title, dates: { opensAt, dueAt, closesAt } }, state, summary }): Cell[] => [
      title, state.kind, timeCell(opensAt), timeCell(dueAt), timeCell(closesAt),
      summary.learners, summary.started, summary.submitted, roundedCell(summary.meanScore), roundedCell(summary.passShare),
    ]),
  ];
}

interface ListedLearner {
  readonly name: string;
  readonly email: string;
  readonly groupId: string | null;
  readonly joinedAt: Instant;
}

/** A class's learners as a table with a head, which can be brought as a roster. */
export function rosterTable(learners: readonly ListedLearner[], groups: readonly { readonly id: string; readonly name: string }[]): Cell[][] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return [
    ['Name', 'Address', 'Group', 'Joined'],
    ...learners.map(({ name, email, groupId, joinedAt }): Cell[] => [name, email, names.get(groupId ?? '') ?? null, timeCell(joinedAt)]),
  ];
}
