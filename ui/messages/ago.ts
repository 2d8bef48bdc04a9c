import { useTranslations } from 'next-intl';
import { DAY_MS, HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';

/** Says how long ago something was, roughly. */
export function useAgoText(now: Instant): (at: Instant) => string {
  const t = useTranslations('times');
  return (at) => {
    const elapsed = now - at;
    if (elapsed < HOUR_MS) return t('withinHour');
    if (elapsed < DAY_MS) return t('hoursAgo', { count: Math.floor(elapsed / HOUR_MS) });
    return t('daysAgo', { count: Math.floor(elapsed / DAY_MS) });
  };
}
