/** What one of the checks of a database came to. */
export interface CheckResult {
  /** What was looked at, such as `card states`. */
  readonly what: string;
  /** How many, and of what: `pages`, `cards`. */
  readonly checked: number;
  readonly unit: string;
  readonly wrong: number;
  /** Whether all that was wrong is right now. */
  readonly isMended: boolean;
  /** The first of those that were wrong, each in a sentence. */
  readonly examples: readonly string[];
}

/** How a check goes about what it finds: `repairs` what is derived, or leaves everything as it is. */
export interface CheckOptions {
  readonly repairs: boolean;
}

export const mostExamples = 20;

/** Counts what a check finds, however much it is, and keeps the first few. */
export class Findings {
  private wrong = 0;
  private readonly examples: string[] = [];

  /** `count` of them, of which a sentence tells one. */
  add(sentence: string, count = 1): void {
    this.wrong += count;
    if (this.examples.length < mostExamples) this.examples.push(sentence);
  }

  result(what: string, checked: number, unit: string, { repairs }: CheckOptions): CheckResult {
    return { what, checked, unit, wrong: this.wrong, isMended: repairs && this.wrong > 0, examples: this.examples };
  }
}

/** Whether the database can be relied on after the check. */
export function isSound(results: readonly CheckResult[]): boolean {
  return results.every(({ wrong, isMended }) => wrong === 0 || isMended);
}
