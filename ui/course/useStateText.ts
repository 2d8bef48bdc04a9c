import { useTranslations } from 'next-intl';
import type { AssignmentState } from '@/core/classes/assignment';
import type { Instant } from '@/core/time';
import { useDateFormat } from '../messages/dates';

/** Says where an assignment stands in its time: "Due soon: 1 Dec 2026, 09:00". */
export function useStateText(timeZone: string): (state: AssignmentState, dueAt: Instant) => string {
  const t = useTranslations('course.assigned');
  const format = useDateFormat({ dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (state, dueInstant) => {
    const dueAt = format.format(dueInstant);
    switch (state.kind) {
      case 'not-open':
        return t('opens', { opensAt: format.format(state.opensAt), dueAt });
      case 'open':
        return t('due', { dueAt });
      case 'due-soon':
        return t('dueSoon', { dueAt });
      case 'done':
        return t('done', { dueAt });
      case 'overdue':
        return t('overdue', { dueAt });
    }
  };
}
