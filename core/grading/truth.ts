import type { Grade } from './response';

export function gradeTruth(key: boolean, value: boolean): Grade {
  return { score: value === key ? 1 : 0 };
}
