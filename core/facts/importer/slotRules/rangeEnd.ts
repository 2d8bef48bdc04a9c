import { isNominal } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** "as far as ____", "from Norway to ____", "through ____": one end of how far or how long something went, of which only
 *  the extent matters. */
export function isRangeEnd({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const before = statement.slice(Math.max(0, from - 6), from).map(({ lower }) => lower).join(' ');
  if (kind === 'date') return /\bthrough(?: the)?$|\bfrom (?:the )?\S+ to(?: the)?$/.test(before);
  if (kind !== 'name') return false;
  if (/\bas far(?: \w+)? as(?: the)?$/.test(before)) return true;
  const begin = statement[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  const link = begin < 1 ? /^through$/ : /^(?:to|into)$/;
  const isEnd = link.test(statement[begin]?.lower ?? '') && statement.slice(Math.max(0, begin - 4), begin).some(({ lower }) => lower === 'from') && isNominal(statement[begin - 1]);
  const isStart = (statement[begin]?.lower === 'from' || begin < 1) && link.test(statement[to]?.lower ?? '') && statement.slice(to + 1, to + 3).some(isNominal);
  return isEnd || isStart;
}
