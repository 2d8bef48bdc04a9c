import { counted } from '@/core/text';
import { DAY_MS, HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';

/** How long ago something was, roughly. */
export function agoText(at: Instant, now: Instant): string {
  const elapsed = now - at;
  if (elapsed < HOUR_MS) return 'within the hour';
  if (elapsed < DAY_MS) return `${counted(Math.floor(elapsed / HOUR_MS), 'hour')} ago`;
  return `${counted(Math.floor(elapsed / DAY_MS), 'day')} ago`;
}
