import type { Prediction } from './prediction';

/** How well a model predicts; less is better in both. */
export interface PredictionMetrics {
  readonly logLoss: number;
  readonly rmseBins: number;
}

/** What a metric needs to know of a prediction. */
type Outcome = Pick<Prediction, 'probability' | 'isRecalled'>;

/** Both measures; null of no predictions. */
export function measure(predictions: readonly Prediction[]): PredictionMetrics | null {
  if (predictions.length === 0) return null;
  return { logLoss: logLoss(predictions), rmseBins: rmseBins(predictions) };
}

/** A probability of exactly 0 or 1 would make one surprise infinitely bad. */
const leastProbability = 1e-7;

/** Mean of -ln(probability given to what happened), every review counting the same. Throws on none. */
export function logLoss(predictions: readonly Outcome[]): number {
  return mean(predictions.map((prediction) => {
    const ofOutcome = prediction.isRecalled ? prediction.probability : 1 - prediction.probability;
    return -Math.log(Math.min(1 - leastProbability, Math.max(leastProbability, ofOutcome)));
  }));
}

/** Root mean square, over bins, of the difference between the mean prediction and the share recalled, each bin
 *  weighing as many as its reviews. Bins are of reviews alike in the days elapsed, their number within the memory and
 *  its lapses before, on scales that grow by 3.62, 1.89 and 1.73: `rmse_matrix` in utils.py of
 *  https://github.com/open-spaced-repetition/srs-benchmark. Throws on none. */
export function rmseBins(predictions: readonly Prediction[]): number {
  const bins = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const bin = binOf(prediction);
    const known = bins.get(bin);
    if (known === undefined) bins.set(bin, [prediction]);
    else known.push(prediction);
  }
  const squares = [...bins.values()].map((alike) => alike.length * biasOf(alike) ** 2);
  return Math.sqrt(sum(squares) / requireSome(predictions).length);
}

/** The bin of a prediction; the same text for predictions that are judged together. */
export function binOf({ elapsedDays, reviewNumber, lapses }: Prediction): string {
  const onScale = (first: number, growth: number, value: number): number => first * growth ** Math.floor(Math.log(value) / Math.log(growth));
  const days = onScale(2.48, 3.62, elapsedDays).toFixed(2);
  const number = Math.round(onScale(1.99, 1.89, reviewNumber));
  const lapse = lapses === 0 ? 0 : Math.round(onScale(1.65, 1.73, lapses));
  return `${days} days, review ${number}, lapses ${lapse}`;
}

function biasOf(predictions: readonly Outcome[]): number {
  return mean(predictions.map(({ probability, isRecalled }) => probability - (isRecalled ? 1 : 0)));
}

function mean(values: readonly number[]): number {
  return sum(requireSome(values)) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function requireSome<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length === 0) throw new Error('Nothing was predicted, so no prediction can be judged');
  return values;
}
