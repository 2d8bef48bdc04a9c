import { shuffled } from '../random';

/** The order in which options are shown: values in their natural one, as a reader expects, everything else shuffled. */
export function inShownOrder(options: readonly string[], seed: string): string[] {
  const isValue = options.every((option) => /^\d+$/.test(option));
  return isValue ? [...options].sort((a, b) => Number(a) - Number(b)) : shuffled(options, seed);
}
