import { seededRandom } from '@/core/random';
import type { Random } from '@/core/random';
import { daysFrom } from '@/core/scheduling/calendar';
import type { CardState } from '@/core/scheduling/cardState';
import { defaultParameters, intervalRange, scheduleReview } from '@/core/scheduling/fsrs';
import { chooseInterval } from '@/core/scheduling/load/chooseInterval';
import type { DayLoad } from '@/core/scheduling/load/loadByDay';
import type { StudyPreferences } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
/** A Monday. */
const start = Date.UTC(2026, 0, 5, 12);
const days = daysFrom(start, turn, 500);

export interface SimulatedYear {
  /** Reviews on each day, first meetings not counted. */
  readonly reviews: readonly number[];
  /** Where in their ranges the chosen intervals lay on average, 0..1. */
  readonly meanPlace: number;
}

/** A year with ten new cards a day in its first third; null for the plain fuzz. */
export function simulatedYear(preferences: StudyPreferences | null): SimulatedYear {
  const cards: { id: string; state: CardState; dueOn: number; random: Random }[] = [];
  const due = days.map(() => 0);
  const places: number[] = [];
  const reviews = Array.from({ length: 365 }, (_, today) => {
    for (let count = 0; count < 10 && today < 120; count += 1) {
      const id = `${today} ${count}`;
      cards.push({ id, state: { phase: 'new' }, dueOn: today, random: seededRandom(id) });
    }
    const now = start + today * DAY_MS;
    const loadNow = (): DayLoad[] => days.slice(today, today + 120).map((day, index) => ({ day, due: due[today + index]! }));
    const asked = cards.filter(({ dueOn }) => dueOn <= today);
    const reviewed = asked.filter(({ state }) => state.phase !== 'new');
    for (const card of reviewed) due[card.dueOn]! -= 1;
    for (const card of asked) {
      let at = now;
      do {
        const rating = card.random() < 0.9 ? 'good' : 'again';
        const range = preferences === null ? null : intervalRange(card.state, rating, at, defaultParameters);
        const chosen = range === null || preferences === null
          ? undefined
          : chooseInterval(range, loadNow(), preferences, at, turn, `${card.id} ${today}`);
        if (range !== null && chosen !== undefined && range.most > range.least) places.push((chosen - range.least) / (range.most - range.least));
        const next = scheduleReview(card.state, rating, at, defaultParameters, card.id, chosen);
        card.state = next;
        at = next.dueAt;
        card.dueOn = today + next.intervalDays;
      } while (card.dueOn === today);
      if (card.dueOn < due.length) due[card.dueOn]! += 1;
    }
    return reviewed.length;
  });
  return { reviews, meanPlace: places.reduce((sum, place) => sum + place, 0) / places.length };
}
