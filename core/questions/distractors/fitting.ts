/** Beyond this many times the length of the longest wrong option, the right one gives itself away. */
const longestKeyRatio = 4 / 3;
/** Below this length, in characters, length tells nothing. */
const shortText = 12;

/** `count` of the distinct candidates among which the key does not stand out by its length, earlier ones preferred; null where
 *  there are no such. */
export function fittingDistractors(key: string, candidates: readonly string[], count: number): string[] | null {
  const chosen = candidates.slice(0, count);
  if (chosen.length < count) return null;
  if (!standsOutByLength(key, chosen)) return chosen;
  const longest = candidates.slice(count).find((candidate) => !standsOutByLength(key, [candidate]));
  return longest === undefined ? null : [...chosen.slice(0, -1), longest];
}

/** Whether the key is longer than every other option by more than a third. */
export function standsOutByLength(key: string, distractors: readonly string[]): boolean {
  const longest = Math.max(0, ...distractors.map((distractor) => distractor.length));
  return key.length > shortText && key.length > longest * longestKeyRatio;
}
