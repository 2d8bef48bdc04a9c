const minutesPer: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
const stepPattern = /^(\d+(?:\.\d+)?)(m|h|d)?$/;

/** Steps as a learner writes them, "1m 10m 1h" (bare numbers are minutes), in minutes; null where a word is no step. */
export function parseSteps(text: string): number[] | null {
  const steps = text.trim().split(/[\s,]+/).filter((word) => word !== '').map(minutesOf);
  return steps.some((step) => step === null) ? null : steps.filter((step) => step !== null);
}

/** The same written out: 60 minutes are "1h". */
export function stepsText(minutes: readonly number[]): string {
  return minutes.map((step) => (step % 60 === 0 ? `${step / 60}h` : `${step}m`)).join(' ');
}

function minutesOf(word: string): number | null {
  const [, number, unit = 'm'] = stepPattern.exec(word) ?? [];
  const minutes = Number(number) * (minutesPer[unit] ?? NaN);
  return minutes > 0 ? minutes : null;
}
