import { seededRandom } from '../../random';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { dayIndex } from '../calendar';
import { learnerDay } from '../day';
import type { DayTurn } from '../day';
import type { IntervalRange } from '../fsrs';
import type { StudyPreferences } from '../preferences';
import type { DayLoad } from './loadByDay';
import { shareOfDate } from './share';
import { slopeOf } from './trend';

/** An interval that may be chosen, and the day on which it ends. */
interface Option {
  readonly days: number;
  /** The part of an ordinary day's work that is wanted on that day, 0..1. */
  readonly share: number;
  /** Cards due on that day; null where the load is not known. */
  readonly due: number | null;
}

/** The interval in the range after which the load is lightest for the share of work wanted on that day. Days on which
 *  nothing is wanted are taken only when there is no other. Where the load is not to be balanced, or not known for
 *  all of the days, days are drawn in proportion to their shares. The seed decides between equals. */
export function chooseInterval(
  range: IntervalRange,
  load: readonly DayLoad[],
  preferences: StudyPreferences,
  at: Instant,
  turn: DayTurn,
  seed: string,
): number {
  const { least, most } = range;
  const around = optionsIn({ least: Math.max(1, least - marginDays), most: most + marginDays }, load, preferences, at, turn);
  const options = around.filter(({ days }) => days >= least && days <= most);
  const wanted = options.some(isWanted) ? options.filter(isWanted) : options;
  const draw = seededRandom(seed)();
  const isKnown = wanted.every(({ due }) => due !== null);
  return (preferences.balancesLoad && isKnown ? lightest(wanted, around, draw) : drawn(wanted, draw)).days;
}

/** With these on either side, the days compared make at least a week. */
const marginDays = 3;

function optionsIn(
  { least, most }: IntervalRange,
  load: readonly DayLoad[],
  preferences: StudyPreferences,
  at: Instant,
  turn: DayTurn,
): Option[] {
  const known = load.map(({ day }) => day);
  const today = Date.parse(learnerDay(at, turn).date);
  return Array.from({ length: most - least + 1 }, (_, offset) => {
    const days = least + offset;
    const found = load[dayIndex(known, at + days * DAY_MS) ?? -1];
    const date = found?.day.date ?? dateOf(today + days * DAY_MS);
    return { days, share: shareOfDate(date, preferences), due: found?.due ?? null };
  });
}

/** By the calendar and not by the clock, which is slow to ask for so many days. Where clocks change, the hour around
 *  the turn of a day may so count for the day beside it. */
function dateOf(midnight: Instant): string {
  return new Date(midnight).toISOString().slice(0, 10);
}

function isWanted({ share }: Option): boolean {
  return share > 0;
}

/** Less is known to be due the further a day is away; without that trend taken off, the longest interval would nearly
 *  always win and cards would come later than the desired retention asks. `draw`, 0..1, decides between equals. */
function lightest(options: readonly Option[], around: readonly Option[], draw: number): Option {
  const slope = slopeOf(around.flatMap(({ days, due, share }) => (due === null || share === 0 ? [] : [{ x: days, y: due / share }])));
  const loads = options.map(({ days, due, share }) => ((due ?? 0) + 1) / (share || 1) - slope * days);
  const least = Math.min(...loads) + roundingError;
  return pick(options.filter((_, index) => (loads[index] ?? 0) <= least), draw);
}

const roundingError = 1e-9;

function drawn(options: readonly Option[], draw: number): Option {
  // A reduced day stands once, an ordinary one twice.
  return pick(options.flatMap((option) => (option.share === 1 ? [option, option] : [option])), draw);
}

function pick(options: readonly Option[], draw: number): Option {
  const option = options[Math.floor(draw * options.length)];
  if (option === undefined) throw new Error('An interval was to be chosen from an empty range');
  return option;
}
