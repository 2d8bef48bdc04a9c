import type { IntervalRange } from '../fsrs';

/** Parts of an interval by which it may vary, and from how many days on to how many each counts; as in ts-fsrs's
 *  get_fuzz_range and Anki's fuzz.rs. */
const fuzzParts = [
  { from: 2.5, to: 7, part: 0.15 },
  { from: 7, to: 20, part: 0.1 },
  { from: 20, to: Infinity, part: 0.05 },
];

/** The intervals that an interval already set may be exchanged for; only itself where it is too short. */
export function fuzzRange(intervalDays: number, maximumDays: number): IntervalRange {
  if (intervalDays < (fuzzParts[0]?.from ?? 0)) return { least: intervalDays, most: intervalDays };
  const delta = fuzzParts.reduce((sum, { from, to, part }) => sum + part * Math.max(0, Math.min(intervalDays, to) - from), 1);
  const most = Math.min(Math.round(intervalDays + delta), maximumDays);
  return { least: Math.min(Math.max(2, Math.round(intervalDays - delta)), most), most };
}
