import type { Instant } from '@/core/time';

/** "next on 3 December", or that it is still new. */
export function cardText(dueAt: Instant | null, timeZone: string): string {
  if (dueAt === null) return 'new: it comes when you learn new cards';
  return `next on ${new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long' }).format(dueAt)}`;
}
