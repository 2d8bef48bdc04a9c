import { flagged } from './flagged';
import type { ImportedFact, ImportedSlot } from './importedFact';

/** So many slots that leave no doubt make a course; an article that has them needs few of the others. */
const enough = 20;

/** How many an article then offers in all, where those that leave no doubt are not more. */
const most = 45;

/** Flags the doubtful slots of an article that has enough good ones: all but the best, which fill it up to `most`. A short
 *  article keeps what it has. */
export function withoutSurplus(facts: readonly ImportedFact[]): ImportedFact[] {
  const open = facts.flatMap(({ slots }) => Object.values(slots)).filter(({ flags }) => flags.length === 0);
  const doubtful = open.filter(isDoubtful).sort(byWorth);
  const plain = open.length - doubtful.length;
  if (plain < enough) return [...facts];
  const surplus = new Set(doubtful.slice(Math.max(0, most - plain)));
  return flagged(facts, surplus, 'surplus');
}

function isDoubtful({ isLoose, isMinor }: ImportedSlot): boolean {
  return isLoose || isMinor;
}

/** What is asked loosely before what is told in passing. */
function byWorth(a: ImportedSlot, b: ImportedSlot): number {
  return Number(a.isMinor) - Number(b.isMinor) || b.score - a.score;
}
