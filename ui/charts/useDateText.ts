import { useLocale } from 'next-intl';
import type { Language } from '@/core/language';
import { dateFormat } from '../messages/dates';

/** Writes "3 Mar" for 2026-03-03, as a language does; nothing for no date. */
export function dateTextIn(language: Language): (date: string) => string {
  const format = dateFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (date) => (date === '' ? '' : format.format(new Date(date)));
}

/** The same in the reader's language. */
export function useDateText(): (date: string) => string {
  return dateTextIn(useLocale());
}
