import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';

const daysPerMonth = 30.44;
const daysPerYear = 365.25;

/** A waiting time as flashcards show it: "10 min", "3 h", "2 d", "4.1 mo", "1.2 y". */
export function intervalText(ms: number): string {
  if (ms < MINUTE_MS) return '<1 min';
  if (ms < HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  if (ms < DAY_MS) return `${Math.round(ms / HOUR_MS)} h`;
  const days = ms / DAY_MS;
  if (days < daysPerMonth) return `${Math.round(days)} d`;
  if (days < daysPerYear) return `${trimmed(days / daysPerMonth)} mo`;
  return `${trimmed(days / daysPerYear)} y`;
}

function trimmed(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}
