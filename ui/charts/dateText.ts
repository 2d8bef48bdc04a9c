const formatter = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "3 Mar" for 2026-03-03; nothing for no date. */
export function dateText(date: string): string {
  return date === '' ? '' : formatter.format(new Date(date));
}
