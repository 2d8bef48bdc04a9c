import type { AssignmentState } from '@/core/classes/assignment';
import type { Instant } from '@/core/time';
import { dateTimeText } from '../quizzes/dateTimeText';

/** Where an assignment stands in its time, in words: "Due soon: 1 Dec 2026, 09:00". */
export function stateText(state: AssignmentState, dueAt: Instant, timeZone: string): string {
  const due = dateTimeText(dueAt, timeZone);
  switch (state.kind) {
    case 'not-open':
      return `Opens ${dateTimeText(state.opensAt, timeZone)}, due ${due}`;
    case 'open':
      return `Due ${due}`;
    case 'due-soon':
      return `Due soon: ${due}`;
    case 'done':
      return `Done; due ${due}`;
    case 'overdue':
      return `Overdue since ${due}`;
  }
}
