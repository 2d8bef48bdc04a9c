/** A row as the database has it: one question of one submitted attempt. */
export interface RawAnswer {
  readonly learner: string;
  readonly attempt: string;
  readonly startedAt: number;
  readonly questionId: string;
  readonly score: number;
  readonly chosen: string | null;
  readonly elapsedMs: number | null;
}

/** Figures of a quiz, straight from its rows by the textbook's sums: slow, and shares no code with what it checks. */
export function bruteForce(all: readonly RawAnswer[], onlyFirst: boolean) {
  const rows = all.filter((row) => !onlyFirst || !all.some((other) => other.learner === row.learner && other.startedAt < row.startedAt));
  const attempts = [...new Set(rows.map((row) => row.attempt))];
  const of = (attempt: string) => rows.filter((row) => row.attempt === attempt);
  const total = (attempt: string): number => add(of(attempt).map((row) => row.score)) / of(attempt).length;
  const totals = attempts.map(total);
  const sets = attempts.map((attempt) => of(attempt).map((row) => row.questionId).sort().join());
  const isSame = new Set(sets).size === 1;
  const questions = [...new Set(rows.map((row) => row.questionId))];
  const scoresOf = (id: string): number[] => attempts.map((attempt) => of(attempt).find((row) => row.questionId === id)?.score ?? 0);
  const roots = questions.map((id) => {
    const together = covariance(scoresOf(id), totals);
    if (Math.abs(together) < 1e-12) return 0;
    return together < 0 ? Number.NaN : Math.sqrt(together);
  });
  const count = questions.length;
  const alpha = (count / (count - 1)) * (1 - add(questions.map((id) => variance(scoresOf(id)))) / variance(totals.map((one) => one * count)));
  return {
    attempts: attempts.length, isSame, totals,
    mean: add(totals) / totals.length,
    deviation: Math.sqrt(variance(totals)),
    alpha,
    standardError: Math.sqrt(variance(totals)) * Math.sqrt(1 - alpha),
    tenths: Array.from({ length: 10 }, (_, tenth) => totals.filter((one) => Math.min(9, Math.floor(one * 10 + 1e-9)) === tenth).length),
    questions: questions.map((id, index) => ({
      id, weight: (roots[index] ?? 0) / add(roots.map((root) => (Number.isNaN(root) ? 0 : root))),
      ...questionFigures(rows.filter((row) => row.questionId === id), (row) => ({
        total: total(row.attempt),
        rest: of(row.attempt).length === 1 ? Number.NaN
          : add(of(row.attempt).filter((other) => other.questionId !== id).map((other) => other.score)) / (of(row.attempt).length - 1),
      })),
    })),
  };
}

function questionFigures(rows: readonly RawAnswer[], around: (row: RawAnswer) => { total: number; rest: number }) {
  const beside = rows.map((row) => ({ score: row.score, rest: around(row).rest })).filter(({ rest }) => !Number.isNaN(rest));
  const [scores, rests] = [beside.map(({ score }) => score), beside.map(({ rest }) => rest)];
  const cov = covariance(scores, rests);
  const best = covariance([...scores].sort(byNumber), [...rests].sort(byNumber));
  const counts: Record<string, number> = {};
  for (const { chosen } of rows) counts[chosen ?? ''] = (counts[chosen ?? ''] ?? 0) + 1;
  return {
    answers: rows.length,
    facility: add(rows.map((row) => row.score)) / rows.length,
    correlation: cov / Math.sqrt(variance(scores) * variance(rests)),
    efficiency: cov / best,
    discrimination: extremes(rows.map((row) => ({ score: row.score, total: around(row).total }))),
    counts,
    median: median(rows.flatMap((row) => row.elapsedMs ?? [])),
  };
}

/** The best less the worst 27%: each answer is cut into 100 equal pieces, so that 27% is whole; answers that tie are
 *  dealt out in turns. */
function extremes(answers: readonly { score: number; total: number }[]): number {
  const near = (one: number) => Math.round(one * 1e9);
  const group = (sign: 1 | -1): number => {
    const sorted = [...answers].sort((a, b) => sign * (near(b.total) - near(a.total)));
    let [room, sum] = [27 * sorted.length, 0];
    while (sorted.length > 0 && room > 0) {
      const tied = sorted.filter((one) => near(one.total) === near(sorted[0]!.total));
      sorted.splice(0, tied.length);
      const pieces = Math.min(room, tied.length * 100);
      for (const { score } of tied) sum += (score * pieces) / tied.length;
      room -= pieces;
    }
    return sum / (27 * answers.length);
  };
  return group(1) - group(-1);
}

/** By the differences of all pairs, where the code takes deviations from the mean. */
function covariance(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const products = xs.flatMap((x, i) => xs.slice(0, i).map((other, j) => (x - other) * (ys[i]! - ys[j]!)));
  return add(products) / (n * (n - 1));
}

function variance(xs: readonly number[]): number {
  return covariance(xs, xs);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort(byNumber);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function add(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
