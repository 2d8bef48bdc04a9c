import type { Rating } from '@/core/scheduling/event';
import { lastDone } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import type { StudyCommand } from '@/core/scheduling/studyCommand';
import type { Step } from '@/core/scheduling/undoable';

export const ratingNames: Readonly<Record<Rating, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

const deeds: Readonly<Record<Exclude<Step['action']['kind'], 'review'>, string>> = {
  suspend: 'suspended',
  resume: 'resumed',
  bury: 'put off',
  reset: 'made new',
  'set-due': 'due day set',
  flag: 'flagged',
};

/** What would be taken back next, in a word or two; null when there is nothing. */
export function undoneText(session: StudySession): string | null {
  const last = lastDone(session);
  if (last === null) return null;
  if (last.kind === 'practice') return 'practice';
  const { action } = last.step;
  return action.kind === 'review' ? ratingNames[action.rating] : deeds[action.kind];
}

/** What has been done to a card, said once. */
export function doneText(command: StudyCommand): string {
  switch (command.kind) {
    case 'suspend':
      return 'Suspended: not asked until you resume it.';
    case 'bury':
      return 'Put off until tomorrow.';
    case 'reset':
      return 'Made new: it starts again from the beginning.';
    case 'set-due':
      return dueText(command.days);
    case 'flag':
      return 'Flagged for the author and your instructors.';
  }
}

function dueText(days: number): string {
  if (days === 0) return 'Due today.';
  return days === 1 ? 'Due tomorrow.' : `Due in ${days} days.`;
}
