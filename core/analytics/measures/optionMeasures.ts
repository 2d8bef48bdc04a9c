import { differenceInterval } from './interval';
import type { Interval } from './interval';
import type { MeasuredResponse } from './measuredResponse';
import { meanOf, medianOf } from './moments';

/** What an answer is: right, a wrong one to choose from, a wrong one that somebody wrote, or none at all. */
export type OptionKind = 'key' | 'distractor' | 'written' | 'none';

/** One answer to a question, and who gave it. */
export interface OptionMeasures {
  /** Empty for no answer. */
  readonly text: string;
  readonly kind: OptionKind;
  readonly count: number;
  /** Of all responses, 0..1; null without any. */
  readonly share: number | null;
  /** Mean score of those who gave it on the rest of their attempts, 0..1; null where nobody did. */
  readonly meanRest: number | null;
  /** Share of the stronger and of the weaker half by the rest of their attempts, 0..1, that gave it; those at the
   *  median are in neither. Null where a half is empty. */
  readonly strongShare: number | null;
  readonly weakShare: number | null;
  /** By how much the stronger half's share is the greater, -1..1; with 99 in 100, since a quiz has dozens of options
   *  among which chance would pick some. */
  readonly strongLead: Interval | null;
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
  const measured = (text: string, kind: OptionKind, isGiven: (response: MeasuredResponse) => boolean): OptionMeasures => {
    const givers = responses.filter(isGiven);
    const [strongShare, weakShare] = [shareOf(strong, isGiven), shareOf(weak, isGiven)];
    return {
      text, kind, count: givers.length, share: shareOf(responses, isGiven), meanRest: meanOf(restsOf(givers)), strongShare, weakShare,
      strongLead: differenceInterval([strongShare ?? 0, strong.length], [weakShare ?? 0, weak.length], 99),
    };
  };
  const offered = new Set(options);
  const kindOf = (text: string): OptionKind => (keys.has(text) ? 'key' : offered.has(text) ? 'distractor' : 'written');
  const texts = new Set([...options, ...responses.flatMap(({ chosen }) => chosen)]);
  const rows = [...texts].map((text) => measured(text, kindOf(text), ({ chosen }) => chosen.includes(text)));
  const none = measured('', 'none', ({ chosen }) => chosen.length === 0);
  return [...rows, ...(none.count === 0 ? [] : [none])].sort((a, b) => b.count - a.count);
}

function restsOf(responses: readonly MeasuredResponse[]): number[] {
  return responses.flatMap(({ rest }) => (rest === null ? [] : [rest]));
}

function shareOf(responses: readonly MeasuredResponse[], isGiven: (response: MeasuredResponse) => boolean): number | null {
  return meanOf(responses.map((response) => (isGiven(response) ? 1 : 0)));
}
