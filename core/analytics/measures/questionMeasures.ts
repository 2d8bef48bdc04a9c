import { discriminationIndex, discriminativeEfficiency, restCorrelation } from './discrimination';
import { correlationInterval, proportionInterval } from './interval';
import type { Interval } from './interval';
import type { MeasuredResponse } from './measuredResponse';
import { meanOf, medianOf, quantileOf } from './moments';
import { optionMeasures } from './optionMeasures';
import type { OptionMeasures } from './optionMeasures';

/** A question as measured; null where too few answered for it, or their scores do not differ. */
export interface QuestionMeasures {
  readonly responses: number;
  /** Mean score, 0..1; high is easy. */
  readonly facilityIndex: number | null;
  readonly facilityInterval: Interval | null;
  /** Best less worst 27%, -1..1. */
  readonly discriminationIndex: number | null;
  /** With the rest of the attempt, -1..1: the corrected point-biserial. */
  readonly restCorrelation: number | null;
  readonly restCorrelationInterval: Interval | null;
  readonly discriminativeEfficiency: number | null;
  readonly elapsed: ElapsedQuartiles | null;
  readonly options: readonly OptionMeasures[];
}

/** How long learners took, ms: half of them between the lower and the upper quartile. */
export interface ElapsedQuartiles {
  readonly responses: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Measures of a question. `options` are the answers that could be chosen, `keys` the right ones among them. */
export function questionMeasures(
  responses: readonly MeasuredResponse[],
  options: readonly string[],
  keys: ReadonlySet<string>,
): QuestionMeasures {
  const facilityIndex = meanOf(responses.map(({ score }) => score));
  const beside = responses.flatMap(({ score, rest }) => (rest === null ? [] : [{ score, rest }]));
  const [scores, rests] = [beside.map(({ score }) => score), beside.map(({ rest }) => rest)];
  const correlation = restCorrelation(scores, rests);
  return {
    responses: responses.length,
    facilityIndex,
    facilityInterval: facilityIndex === null ? null : proportionInterval(facilityIndex, responses.length),
    discriminationIndex: discriminationIndex(responses.map(({ score }) => score), responses.map(({ total }) => total)),
    restCorrelation: correlation,
    restCorrelationInterval: correlation === null ? null : correlationInterval(correlation, beside.length),
    discriminativeEfficiency: discriminativeEfficiency(scores, rests),
    elapsed: elapsedQuartiles(responses.flatMap(({ elapsedMs }) => (elapsedMs === null ? [] : [elapsedMs]))),
    options: optionMeasures(responses, options, keys),
  };
}

function elapsedQuartiles(elapsedMs: readonly number[]): ElapsedQuartiles | null {
  const [lower, median, upper] = [quantileOf(elapsedMs, 0.25), medianOf(elapsedMs), quantileOf(elapsedMs, 0.75)];
  return lower === null || median === null || upper === null ? null : { responses: elapsedMs.length, lower, median, upper };
}
