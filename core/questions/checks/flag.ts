/** `drop`: never published by itself. `warn`: worth a second look by the author. */
export type Severity = 'drop' | 'warn';

export const ruleNames = [
  'answer-in-stem', 'dangling-reference', 'unnamed-reference', 'relative-time', 'stem-too-long', 'unfocused-stem',
  'gratuitous-information', 'negative-stem', 'grammatical-cue', 'quotation', 'question-mark', 'blank-count',
  'unbalanced-marks', 'doubled-word', 'stray-space', 'lowercase-start', 'trivial-answer', 'second-right-answer',
  'repeated-option', 'overlapping-options', 'all-of-the-above', 'none-of-the-above', 'complex-option', 'mixed-types',
  'uneven-grammar', 'longest-key', 'absolute-terms', 'vague-terms', 'word-repeats', 'convergence-cue',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** What a rule has against a question. */
export interface Flag {
  readonly rule: RuleName;
  /** A plain sentence that tells the author what to do. */
  readonly message: string;
  readonly severity: Severity;
}
