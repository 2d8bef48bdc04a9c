import type { TokenSpan } from '../language/token';
import type { Word } from '../statements/word';

/** "X is called ____", "known as ____" */
export function isNamedAs(statement: readonly Word[], { from }: TokenSpan): boolean {
  const before = statement.slice(Math.max(0, from - 4), from).map(({ lower }) => lower).join(' ');
  return /\b(?:called|named|termed|dubbed|titled|(?:known|referred to|described) as)(?: (?:a|an|the|“|"))*$/.test(before);
}
