/** Mean score of the responses to a question, 0..1, high is easy; null without responses.
 *  (Moodle's quiz statistics documentation: facility index.) */
export function facilityIndex(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export interface OptionCount {
  readonly text: string;
  readonly count: number;
  /** Share of all responses, 0..1; null without responses. */
  readonly share: number | null;
}

/** How often each answer was given, options never chosen included; most frequent first. */
export function countOptions(options: readonly string[], chosen: readonly (readonly string[])[]): OptionCount[] {
  const counts = new Map<string, number>(options.map((option) => [option, 0]));
  for (const answers of chosen) {
    for (const answer of new Set(answers)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count, share: chosen.length === 0 ? null : count / chosen.length }))
    .sort((a, b) => b.count - a.count);
}
