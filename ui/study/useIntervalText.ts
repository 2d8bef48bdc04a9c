import { useTranslations } from 'next-intl';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';

const daysPerMonth = 30.44;
const daysPerYear = 365.25;

/** Says waiting times as flashcards show them: "10 min", "3 h", "2 d", "4.1 mo", "1.2 y". */
export function useIntervalText(): (ms: number) => string {
  const t = useTranslations('interval');
  return (ms) => {
    if (ms < MINUTE_MS) return t('underMinute');
    if (ms < HOUR_MS) return t('minutes', { count: Math.round(ms / MINUTE_MS) });
    if (ms < DAY_MS) return t('hours', { count: Math.round(ms / HOUR_MS) });
    const days = ms / DAY_MS;
    if (days < daysPerMonth) return t('days', { count: Math.round(days) });
    if (days < daysPerYear) return t('months', { count: trimmed(days / daysPerMonth) });
    return t('years', { count: trimmed(days / daysPerYear) });
  };
}

function trimmed(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
