import type { Flag } from '@/core/questions/checks/flag';

/** Names of the rules that flagged something. */
export function rulesOf(flags: readonly Flag[]): string[] {
  return flags.map(({ rule }) => rule);
}
