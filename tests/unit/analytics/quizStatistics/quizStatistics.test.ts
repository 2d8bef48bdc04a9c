import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenAttempt } from '@/core/analytics/quizStatistics/givenAttempt';
import { quizStatistics } from '@/core/analytics/quizStatistics/quizStatistics';
import { sortedQuestions } from '@/core/analytics/quizStatistics/questionOrder';
import { statisticsTables } from '@/core/analytics/quizStatistics/tables';
import { toCsv } from '@/core/analytics/csv';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import type { SingleChoiceQuestion } from '@/core/questions/question';
import { aSingleChoice } from '../../builders/question';
import { bruteForce } from './bruteForce';
import type { RawAnswer } from './bruteForce';

const pool: readonly SingleChoiceQuestion[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((fact) => aSingleChoice({ fact, stem: `Which ${fact}?` }));
const options = ['Dushanbe', 'Tashkent', 'Bishkek', 'Astana'] as const;

const answer = fc.record({
  question: fc.constantFrom(...pool), score: fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1), chosen: fc.option(fc.constantFrom(...options)),
  elapsedMs: fc.option(fc.integer({ min: 1, max: 60_000 })),
});
const drawn = fc.uniqueArray(answer, { selector: ({ question }) => question.id, minLength: 1, maxLength: pool.length });
const fixed = fc.tuple(...pool.slice(0, 4).map((question) => fc.record({
  question: fc.constant(question), score: fc.constantFrom(0, 0.1, 0.2, 0.7, 1), chosen: fc.option(fc.constantFrom(...options)), elapsedMs: fc.constant(null),
})));
const learners = fc.integer({ min: 0, max: 8 });
/** A class whose quiz draws questions, or asks everybody the same in any order. */
const aClass = fc.oneof(
  fc.array(fc.tuple(learners, drawn), { minLength: 1, maxLength: 20 }),
  fc.array(fc.tuple(learners, fixed.chain((answers) => fc.shuffledSubarray([...answers], { minLength: 4 }))), { minLength: 1, maxLength: 20 }),
);

function rowsOf(attempts: readonly (readonly [number, readonly Answer[]])[]): RawAnswer[] {
  return attempts.flatMap(([learner, answers], index) => answers.map(({ question, chosen, score, elapsedMs }) => ({
    learner: `learner ${learner}`, attempt: `attempt ${index}`, startedAt: index, questionId: question.id, chosen, elapsedMs, score,
  })));
}
interface Answer { readonly question: SingleChoiceQuestion; readonly chosen: string | null; readonly score: number; readonly elapsedMs: number | null }

function attemptsOf(attempts: readonly (readonly [number, readonly Answer[]])[]): GivenAttempt[] {
  return attempts.map(([learner, answers], startedAt) => ({
    learnerId: asId<LearnerId>(`learner ${learner}`), startedAt,
    responses: answers.map(({ question, chosen, score, elapsedMs }) => ({
      version: 1, question, gradedBy: question, elapsedMs,
      response: chosen === null ? null : { kind: 'choice', choice: chosen }, score,
    })),
  }));
}

/** Null where the brute force divides nothing by nothing. */
function expectClose(value: number | null | undefined, brute: number): void {
  if (value === null || value === undefined) expect(Number.isFinite(brute) && Math.abs(brute) < 1e6 ? brute : null).toBeNull();
  else expect(value).toBeCloseTo(brute, 9);
}

describe('the statistics of a quiz', () => {
  test('agree with a brute-force recomputation from the rows, over random classes', () => {
    fc.assert(fc.property(aClass, fc.constantFrom('first' as const, 'all' as const), (attempts, choice) => {
      const statistics = quizStatistics(attemptsOf(attempts), choice);
      const brute = bruteForce(rowsOf(attempts), choice === 'first');
      const { measures } = statistics;
      expect([measures.attempts, statistics.isSameForAll]).toEqual([brute.attempts, brute.isSame]);
      expectClose(measures.mean, brute.mean);
      if (brute.attempts > 1) expectClose(measures.standardDeviation, brute.deviation || 0);
      if (measures.alpha !== null) {
        expectClose(measures.alpha, brute.alpha);
        expectClose(measures.standardError, brute.standardError);
      }
      expect(statistics.scores.map(({ count }) => count)).toEqual(brute.tenths);
      expect(statistics.questions).toHaveLength(brute.questions.length);
      for (const question of brute.questions) {
        const found = statistics.questions.find(({ questionId }) => questionId === question.id);
        expect(found?.measures.responses).toBe(question.answers);
        expectClose(found?.measures.facilityIndex, question.facility);
        expectClose(found?.measures.discriminationIndex, question.discrimination);
        if (found?.measures.restCorrelation !== null) expectClose(found?.measures.restCorrelation, question.correlation);
        if (found?.measures.discriminativeEfficiency !== null) expectClose(found?.measures.discriminativeEfficiency, question.efficiency);
        if (found?.effectiveWeight !== null) expectClose(found?.effectiveWeight, question.weight);
        if (found?.measures.elapsed !== null) expectClose(found?.measures.elapsed.median, question.median);
        const given = found?.measures.options.filter(({ count }) => count > 0).map(({ text, count }) => [text, count]);
        expect(Object.fromEntries(given ?? [])).toEqual(question.counts);
      }
    }), { numRuns: 100 });
  });

  test('the first attempt of each learner is measured, or all of them', () => {
    const attempt = (learner: number, chosen: string): [number, Answer[]] => [learner, [{ question: pool[0]!, chosen, score: chosen === 'Dushanbe' ? 1 : 0, elapsedMs: null }]];
    const attempts = attemptsOf([attempt(1, 'Astana'), attempt(2, 'Dushanbe'), attempt(1, 'Dushanbe')]);
    expect(quizStatistics(attempts, 'first')).toMatchObject({ learners: 2, measures: { attempts: 2, mean: 0.5 } });
    expect(quizStatistics(attempts, 'all')).toMatchObject({ learners: 2, measures: { attempts: 3, mean: 2 / 3 } });
  });

  test('are none where nobody answered', () => {
    expect(quizStatistics([], 'first')).toMatchObject({ learners: 0, isSameForAll: false, questions: [], measures: { attempts: 0, mean: null } });
  });
});

describe('questions of a quiz', () => {
  const right = (question: SingleChoiceQuestion): Answer => ({ question, chosen: 'Dushanbe', score: 1, elapsedMs: 4000 });
  const wrong = (question: SingleChoiceQuestion): Answer => ({ question, chosen: '=Tashkent', score: 0, elapsedMs: 2000 });
  const [a, b, c] = [pool[0]!, pool[1]!, pool[2]!];
  const statistics = quizStatistics(attemptsOf([
    [1, [right(a), right(b), right(c)]], [2, [right(a), wrong(b), right(c)]], [3, [wrong(a), wrong(b), right(c)]],
  ]), 'all');
  const stems = (order: Parameters<typeof sortedQuestions>[1]) => sortedQuestions(statistics.questions, order).map(({ wording }) => wording.stem);

  test('are sorted by a figure, the lowest first and those without one last', () => {
    expect(stems('facility')).toEqual(['Which b?', 'Which a?', 'Which c?']);
    expect(stems('correlation').at(-1)).toBe('Which c?');
    expect(stems('weight')[0]).toBe('Which c?');
  });

  test('are written as tables that no spreadsheet runs', () => {
    const [head, ...rows] = statisticsTables.questions(statistics);
    expect(rows.map((row) => [row[1], row[5], row[6], row[16]])).toEqual([['Which b?', 3, 0.3333, 2], ['Which a?', 3, 0.6667, 4], ['Which c?', 3, 1, 4]]);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    expect(toCsv(statisticsTables.answers(statistics))).toContain(",'=Tashkent,written,2,");
    expect(statisticsTables.quiz(statistics)).toContainEqual(['Attempts', 3, null, null]);
  });
});
