import type { TopicShift } from './topicShifts';

/** How much an even length counts against a deep gap: a section of twice or half the mean costs 0.07. */
const evennessWeight = 0.15;

interface Cut {
  readonly value: number;
  /** The first paragraph of each section. */
  readonly starts: readonly number[];
}

/** The first paragraph of each of `count` sections (fewer where there are fewer gaps): the cuts with the greatest depth
 *  in sum, less what uneven sections cost. `wordsBefore` holds the words before each paragraph and, at its end, of all. */
export function sectionStarts(shifts: readonly TopicShift[], wordsBefore: readonly number[], count: number): number[] {
  const end = wordsBefore.length - 1;
  const sections = Math.max(1, Math.min(count, shifts.length + 1));
  const mean = Math.max(1, (wordsBefore[end] ?? 0) / sections);
  const ends = [...shifts, { before: end, depth: 0 }];
  const cost = (from: number, to: number): number =>
    evennessWeight * Math.log(Math.max(1, (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0)) / mean) ** 2;

  // The best cut of all before each possible end into one section, then two, and so on.
  let best: (Cut | null)[] = ends.map(({ before, depth }) => ({ value: depth - cost(0, before), starts: [0] }));
  for (let made = 1; made < sections; made += 1) {
    const shorter = best;
    best = ends.map((section, index) => bestBefore(section, ends.slice(0, index), shorter, cost));
  }
  return [...(best.at(-1)?.starts ?? [0])];
}

function bestBefore(
  section: TopicShift, earlier: readonly TopicShift[], cuts: readonly (Cut | null)[], cost: (from: number, to: number) => number,
): Cut | null {
  let best: Cut | null = null;
  for (const [index, { before: start }] of earlier.entries()) {
    const before = cuts[index];
    if (before === undefined || before === null) continue;
    const value = before.value + section.depth - cost(start, section.before);
    if (best === null || value > best.value) best = { value, starts: [...before.starts, start] };
  }
  return best;
}
