import type { Grade } from './response';

/** One option chosen: right or wrong. */
export function gradeChoice(key: string, choice: string): Grade {
  return { score: choice === key ? 1 : 0 };
}
