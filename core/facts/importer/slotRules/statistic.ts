import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Whether the slot belongs to a statistic without being its figure: the year it was taken, one group of a row. */
export function isOfStatistic({ candidate: { kind }, statement, place }: FlaggedSlot): boolean {
  if (kind === 'number' || kind === 'quantity' || kind === 'money') return isAge(statement, place.from, place.to) || isFigureOfNothingNamed(statement, place.from, place.to);
  const rest = [...statement.slice(0, place.from), ...statement.slice(place.to)];
  const shares = rest.filter(({ lower }) => /^(?:percent|%|percentage|percentages|per cent)$/.test(lower)).length;
  return shares > 0 && (kind === 'date' || shares > 1) || kind === 'date' && rest.some(({ lower }) => /^(?:median|survey|surveyed|poll|polled|respondents|average)$/.test(lower));
}

/** "When Jeffrey was 52": how old somebody was. */
function isAge(words: readonly Word[], from: number, to: number): boolean {
  return to - from === 1 && /^(?:was|is|were|aged|age|turned)$/.test(words[from - 1]?.lower ?? '') && words[to]?.tag === 'PUNCT';
}

/** "kill 50 percent of animals": a figure that no name and no date pins down. */
function isFigureOfNothingNamed(words: readonly Word[], from: number, to: number): boolean {
  return !words.some(({ tag, lower, text }, index) => (index < from || index >= to) && (index > 0 && (tag === 'PROPN' || /^\p{Lu}/u.test(text)) || /^[12]\d{3}s?$/.test(lower)));
}
