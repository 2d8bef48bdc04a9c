/** Whether the last review made a card a leech, as Anki counts: at the threshold of lapses, and again each time half
 *  of it is added. A threshold of 0 makes none. */
export function becomesLeech(lapsesBefore: number, lapses: number, threshold: number): boolean {
  if (threshold === 0 || lapses === lapsesBefore || lapses < threshold) return false;
  return (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}
