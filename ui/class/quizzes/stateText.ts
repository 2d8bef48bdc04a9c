import type { QuizState } from '@/core/quiz/quizState';
import { counted } from '@/core/text';
import { DAY_MS, HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { dateTimeText } from './dateTimeText';

/** Where a quiz stands in its time, in words: "Open, due in 3 days". */
export function stateText(state: QuizState, timeZone: string, now: Instant): string {
  switch (state.kind) {
    case 'not-open-yet':
      return `Draft until it opens on ${dateTimeText(state.opensAt, timeZone)}`;
    case 'open':
      return state.dueAt === null ? 'Open, with no due date' : `Open, due ${inText(state.dueAt - now)}`;
    case 'late-work':
      return `Due; late work is taken until ${dateTimeText(state.closesAt, timeZone)}`;
    case 'closed':
      return `Closed since ${dateTimeText(state.closedAt, timeZone)}`;
  }
}

function inText(remainingMs: number): string {
  if (remainingMs < HOUR_MS) return 'within the hour';
  if (remainingMs < DAY_MS) return `in ${counted(Math.floor(remainingMs / HOUR_MS), 'hour')}`;
  return `in ${counted(Math.floor(remainingMs / DAY_MS), 'day')}`;
}
