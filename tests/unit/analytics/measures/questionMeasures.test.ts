import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceOn } from '@/core/analytics/measures/advice';
import { discriminationIndex, restCorrelation } from '@/core/analytics/measures/discrimination';
import { correlationInterval, proportionInterval } from '@/core/analytics/measures/interval';
import type { MeasuredResponse } from '@/core/analytics/measures/measuredResponse';
import { kurtosisOf, medianOf, skewnessOf, varianceOf } from '@/core/analytics/measures/moments';
import { questionMeasures } from '@/core/analytics/measures/questionMeasures';
import { quizMeasures } from '@/core/analytics/measures/quizMeasures';

const options = ['2001', '2002', '2003', '2004'];
const key = new Set(['2001']);

function aResponse(chosen: string, rest: number, elapsedMs: number | null = null): MeasuredResponse {
  const score = key.has(chosen) ? 1 : 0;
  return { score, rest, total: (rest * 7 + score) / 8, chosen: [chosen], elapsedMs };
}

/** The stronger half first. */
function measured(strong: Readonly<Record<string, number>>, weak: Readonly<Record<string, number>>) {
  const of = (half: Readonly<Record<string, number>>, rest: number): MeasuredResponse[] =>
    Object.entries(half).flatMap(([chosen, count]) => Array.from({ length: count }, (_, index) => aResponse(chosen, rest + index / 1000)));
  return questionMeasures([...of(strong, 0.8), ...of(weak, 0.3)], options, key);
}

test('by hand: four attempts, two strong and right, two weak and wrong', () => {
  const measures = questionMeasures(
    [aResponse('2001', 1, 1000), aResponse('2001', 0.5, 3000), aResponse('2002', 0.25, 5000), aResponse('2002', 0.25)], options, key,
  );
  expect(measures.responses).toBe(4);
  expect(measures.facilityIndex).toBe(0.5);
  // Scores 1 1 0 0, rests 1 .5 .25 .25: covariance (.25 + 0 + .125 + .125) / 3, variances 1/3 and .375 / 3.
  expect(measures.restCorrelation).toBeCloseTo(0.5 / Math.sqrt(1 * 0.375), 9);
  // Rests and scores stand in one order already: nothing could go together better.
  expect(measures.discriminativeEfficiency).toBeCloseTo(1, 9);
  expect(measures.discriminationIndex).toBeCloseTo(1, 9);
  expect(measures.elapsed).toEqual({ responses: 3, lower: 2000, median: 3000, upper: 4000 });
  expect(measures.options[0]).toMatchObject({ text: '2001', kind: 'key', count: 2, share: 0.5, meanRest: 0.75, strongShare: 1, weakShare: 0 });
  expect(measures.options.map(({ text, count }) => [text, count])).toEqual([['2001', 2], ['2002', 2], ['2003', 0], ['2004', 0]]);
});

test('without responses nothing is measured, and nothing is 0', () => {
  const { responses, options: rows, ...measures } = questionMeasures([], options, key);
  expect(responses).toBe(0);
  expect(new Set(Object.values(measures))).toEqual(new Set([null]));
  expect(rows.every(({ share, meanRest, strongShare }) => share === null && meanRest === null && strongShare === null)).toBe(true);
});

test('what does not vary has no correlation', () => {
  expect(restCorrelation([1, 1, 1], [0.1, 0.5, 0.9])).toBeNull();
  expect(restCorrelation([0.1, 0.1, 0.1], [0.1, 0.5, 0.9])).toBeNull();
  expect(quizMeasures([[1, 0], [1, 0], [1, 0]], true)).toMatchObject({ standardDeviation: 0, skewness: null, kurtosis: null, alpha: null, standardError: null });
});

test('alpha is not told of attempts that were asked different questions', () => {
  const marks = [[1, 1, 0], [1, 0, 0], [0, 0, 0], [1, 1, 1]];
  // Variances 1/4, 1/3 and 1/4 of the questions, 5/3 of the totals 2 1 0 3.
  expect(quizMeasures(marks, true).alpha).toBeCloseTo(1.5 * (1 - (1 / 4 + 1 / 3 + 1 / 4) / (5 / 3)), 9);
  expect(quizMeasures(marks, false)).toMatchObject({ mean: 1.5, alpha: null, errorRatio: null, standardError: null });
});

test('moments by hand', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(varianceOf([1, 2, 3, 4])).toBeCloseTo(5 / 3, 12);
  // k2 = 38 / 2, k3 = 9 * 30 / 2.
  expect(skewnessOf([1, 2, 9])).toBeCloseTo(135 / 19 ** 1.5, 9);
  // Of 1 2 3 4 5: the spreadsheet's KURT.
  expect(kurtosisOf([1, 2, 3, 4, 5])).toBeCloseTo(-1.2, 9);
});

test('intervals as published', () => {
  // Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const ofNewcombe = [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const;
  for (const [right, count, low, high] of ofNewcombe) {
    const interval = proportionInterval(right / count, count);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  }
  // By hand: atanh 0.5 = 0.549306, 1.959964 / 5 = 0.391993.
  expect(correlationInterval(0.5, 28)?.low).toBeCloseTo(Math.tanh(0.549306144 - 0.391992797), 8);
  expect(correlationInterval(0.5, 28)?.high).toBeCloseTo(Math.tanh(0.549306144 + 0.391992797), 8);
});

test('the upper and lower 27% share attempts that tie at their edge', () => {
  // Ten attempts, 2.7 in a group: totals tie three times at the top.
  const totals = [9, 9, 9, 5, 5, 5, 5, 1, 1, 0];
  const scores = [1, 1, 0, 1, 0, 0, 0, 0, 1, 0];
  // Upper: 2/3 of the three tied; lower: one with 0, then 1.7 of two with a mean of 1/2.
  expect(discriminationIndex(scores, totals)).toBeCloseTo(2 / 3 - (1.7 * 0.5) / 2.7, 9);
});

test('the order of attempts is of no matter', () => {
  const response = fc.record({
    score: fc.constantFrom(0, 0.5, 1), rest: fc.constantFrom(0, 0.25, 0.5, 1), total: fc.constantFrom(0, 0.25, 0.5, 1),
    chosen: fc.constantFrom(['2001'], ['2002'], []), elapsedMs: fc.constant(null),
  });
  fc.assert(fc.property(fc.array(response, { maxLength: 20 }), (responses) => {
    const [one, other] = [questionMeasures(responses, options, key), questionMeasures([...responses].reverse(), options, key)];
    for (const name of ['facilityIndex', 'discriminationIndex', 'restCorrelation', 'discriminativeEfficiency'] as const) {
      if (one[name] === null) expect(other[name]).toBeNull();
      else expect(other[name]).toBeCloseTo(one[name], 9);
      expect(one[name] ?? 0).toBeLessThanOrEqual(1 + 1e-9);
    }
  }));
});

test('a wrong key is found: most of the strong chose another option', () => {
  expect(adviceOn(measured({ 2002: 9, 2001: 1 }, { 2001: 4, 2002: 2, 2003: 2, 2004: 2 }))[0]).toEqual({ kind: 'mis-keyed', option: '2002' });
});

test('an option that draws the strong more than the weak is named, even where the key holds', () => {
  expect(adviceOn(measured({ 2001: 12, 2003: 8 }, { 2001: 8, 2002: 6, 2003: 1, 2004: 5 }))).toEqual([{ kind: 'misleads-the-strong', option: '2003' }]);
});

test('an option that nobody takes is dead, but only once so many were wrong that chance does not explain it', () => {
  // Of eleven wrong: 3 * (2/3)^11 = 0.035; of ten 0.052.
  expect(adviceOn(measured({ 2001: 10 }, { 2002: 6, 2003: 5 }))).toEqual([{ kind: 'dead-distractor', option: '2004' }]);
  expect(adviceOn(measured({ 2001: 10 }, { 2002: 5, 2003: 5 }))).toEqual([]);
  expect(adviceOn(measured({ 2001: 6 }, { 2001: 1, 2002: 3, 2003: 2 }))).toEqual([]);
});

test('a question that the weak get right and the strong wrong works backwards', () => {
  const kinds = adviceOn(measured({ 2002: 4, 2003: 3, 2004: 3 }, { 2001: 10 })).map(({ kind }) => kind);
  expect(kinds).toContain('works-backwards');
});

test('too easy and too hard are said; a good question is left alone', () => {
  expect(adviceOn(measured({ 2001: 6 }, { 2001: 6 })).map(({ kind }) => kind)).toEqual(['too-easy']);
  expect(adviceOn(measured({ 2001: 1, 2002: 2, 2003: 1, 2004: 2 }, { 2002: 2, 2003: 2, 2004: 4 })).map(({ kind }) => kind)).toContain('too-hard');
  expect(adviceOn(measured({ 2001: 9, 2002: 1 }, { 2001: 3, 2002: 3, 2003: 2, 2004: 2 }))).toEqual([]);
});
