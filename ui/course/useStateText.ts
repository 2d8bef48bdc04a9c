import { useLocale, useTranslations } from 'next-intl';
import type { AssignmentState } from '@/core/classes/assignment';
import type { Instant } from '@/core/time';
import { dateFormat } from '../messages/dates';

/** Says where an assignment stands in its time: "Due soon: 1 Dec 2026, 09:00". */
export function useStateText(): (state: AssignmentState, dueAt: Instant, timeZone: string) => string {
  const t = useTranslations('course.assigned');
  const language = useLocale();
  return (state, dueInstant, timeZone) => {
    const format = dateFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
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
