import { useDateFormat } from '../messages/dates';

/** Writes "3 Mar" for 2026-03-03, in the reader's language; nothing for no date. */
export function useDateText(): (date: string) => string {
  const format = useDateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (date) => (date === '' ? '' : format.format(new Date(date)));
}
