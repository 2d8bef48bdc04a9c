import type { Grade } from './response';

/** Several options chosen: (right chosen - wrong chosen) / number of right ones, never below 0.
 *  Choosing everything is thus worth nothing, and an option chosen twice counts once. */
export function gradeChoices(keys: readonly string[], choices: readonly string[]): Grade {
  const chosen = new Set(choices);
  const right = keys.filter((key) => chosen.has(key)).length;
  const wrong = chosen.size - right;
  return { score: keys.length === 0 ? 0 : Math.max(0, (right - wrong) / keys.length) };
}
