import type { FlaggedSlot } from './slot';

/** Whether a figure is told in passing: how many a study asked, how many live in a town, how many members a house has
 *  "with ____ members", or the number that a thing has for its name ("Rule ____"). */
export function isPassingFigure({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'number' && kind !== 'quantity') return false;
  const before = statement.slice(Math.max(0, from - 3), from).map(({ lower }) => lower).join(' ');
  if (/\b(?:survey|study|sample|poll|population) of$/.test(before) || /, with(?: \w+)?$|^of the$/.test(before)) return true;
  const [owner, next] = [statement[from - 1], statement[to]];
  return from > 1 && owner?.tag === 'PROPN' && statement[from - 2]?.tag !== 'PROPN' && /^\d+$/.test(statement[from]?.text ?? '') && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.tag ?? '');
}
