import type { MeasuredResponse } from './measuredResponse';
import { meanOf, medianOf } from './moments';

/** One answer to a question, and who gave it. */
export interface OptionMeasures {
  readonly text: string;
  readonly isKey: boolean;
  readonly count: number;
  /** Of all responses, 0..1; null without any. */
  readonly share: number | null;
  /** Mean score of those who gave it on the rest of their attempts, 0..1; null where nobody did. */
  readonly meanRest: number | null;
  /** Share of the stronger and of the weaker half by the rest of their attempts, 0..1, that gave it; those at the
   *  median are in neither. Null where a half is empty. */
  readonly strongShare: number | null;
  readonly weakShare: number | null;
}

/** A row for each answer that could be given or was, most given first, then as they stand. */
export function optionMeasures(
  responses: readonly MeasuredResponse[],
  options: readonly string[],
  keys: ReadonlySet<string>,
): OptionMeasures[] {
  const median = medianOf(restsOf(responses)) ?? 0;
  const strong = responses.filter(({ rest }) => rest !== null && rest > median);
  const weak = responses.filter(({ rest }) => rest !== null && rest < median);
  const texts = [...new Set([...options, ...responses.flatMap(({ chosen }) => chosen)])];
  return texts
    .map((text) => {
      const givers = responses.filter(({ chosen }) => chosen.includes(text));
      return {
        text,
        isKey: keys.has(text),
        count: givers.length,
        share: shareOf(responses, text),
        meanRest: meanOf(restsOf(givers)),
        strongShare: shareOf(strong, text),
        weakShare: shareOf(weak, text),
      };
    })
    .sort((a, b) => b.count - a.count);
}

function restsOf(responses: readonly MeasuredResponse[]): number[] {
  return responses.flatMap(({ rest }) => (rest === null ? [] : [rest]));
}

function shareOf(responses: readonly MeasuredResponse[], text: string): number | null {
  return meanOf(responses.map(({ chosen }) => (chosen.includes(text) ? 1 : 0)));
}
