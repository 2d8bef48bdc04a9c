import type { RuleName, Severity } from './flag';
import type { Item } from './item';

/** One flaw of item writing and how to tell it. */
export interface Rule {
  readonly name: RuleName;
  readonly severity: Severity;
  /** What the author should do; null where there is nothing to do. */
  readonly advise: (item: Item) => string | null;
}
