import type { Cell } from '../csv';
import type { Advice } from '../measures/advice';
import type { Interval } from '../measures/interval';
import type { QuizStatistics, WeighedQuestion } from './quizStatistics';

/** The tables of a quiz's statistics, each with a head. Proportions are 0..1 and figures have four digits. */
export const statisticsTables = {
  quiz: quizTable,
  questions: ({ questions }: QuizStatistics) => questionTable(questions),
  answers: ({ questions }: QuizStatistics) => answerTable(questions),
} as const satisfies Readonly<Record<string, (statistics: QuizStatistics) => Cell[][]>>;

export type StatisticsTable = keyof typeof statisticsTables;

function quizTable({ measures, meanInterval, alphaInterval, learners, scores }: QuizStatistics): Cell[][] {
  return [
    ['Measure', 'Value', 'Low', 'High'],
    ['Learners', learners, null, null],
    ['Attempts', measures.attempts, null, null],
    ['Mean', rounded(measures.mean), ...bounds(meanInterval)],
    ['Median', rounded(measures.median), null, null],
    ['Standard deviation', rounded(measures.standardDeviation), null, null],
    ['Skewness', rounded(measures.skewness), null, null],
    ['Kurtosis', rounded(measures.kurtosis), null, null],
    ['Cronbach’s alpha', rounded(measures.alpha), ...bounds(alphaInterval)],
    ['Error ratio', rounded(measures.errorRatio), null, null],
    ['Standard error', rounded(measures.standardError), null, null],
    ...scores.map(({ from, to, count }): Cell[] => ['Attempts that scored', count, from, rounded(Math.min(1, to))]),
  ];
}

function questionTable(questions: readonly WeighedQuestion[]): Cell[][] {
  const head = [
    'Question', 'Wording', 'Version', 'Format', 'Right answer', 'Answers', 'Facility index', 'Low', 'High', 'Discrimination index',
    'Correlation with the rest', 'Low', 'High', 'Discriminative efficiency', 'Effective weight',
    'Seconds, lower quartile', 'Seconds, median', 'Seconds, upper quartile', 'Advice',
  ];
  const rows = questions.flatMap((question) => [question, ...question.earlier].map(({ wording, version, measures, advice }, age): Cell[] => [
    question.questionId, wording.stem, version, question.format, wording.answer, measures.responses,
    rounded(measures.facilityIndex), ...bounds(measures.facilityInterval), rounded(measures.discriminationIndex),
    rounded(measures.restCorrelation), ...bounds(measures.restCorrelationInterval), rounded(measures.discriminativeEfficiency),
    age === 0 ? rounded(question.effectiveWeight) : null,
    seconds(measures.elapsed?.lower), seconds(measures.elapsed?.median), seconds(measures.elapsed?.upper),
    adviceCell(advice),
  ]));
  return [head, ...rows];
}

function answerTable(questions: readonly WeighedQuestion[]): Cell[][] {
  const head = ['Question', 'Version', 'Answer', 'Kind', 'Count', 'Share', 'Mean score on the rest', 'Share of the stronger half', 'Share of the weaker half'];
  const rows = questions.flatMap((question) => [question, ...question.earlier].flatMap(({ version, measures }) =>
    measures.options.map((option): Cell[] => [
      question.questionId, version, option.text, option.kind, option.count,
      rounded(option.share), rounded(option.meanRest), rounded(option.strongShare), rounded(option.weakShare),
    ])));
  return [head, ...rows];
}

function bounds(interval: Interval | null): [number | null, number | null] {
  return [rounded(interval?.low ?? null), rounded(interval?.high ?? null)];
}

export function adviceCell(advice: readonly Advice[]): string {
  return advice.map((one) => ('option' in one ? `${one.kind}: ${one.option}` : one.kind)).join('; ');
}

/** To four digits. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

function seconds(elapsedMs: number | undefined): number | null {
  return elapsedMs === undefined ? null : Math.round(elapsedMs / 100) / 10;
}
