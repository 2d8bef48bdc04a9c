import { expect, test } from 'vitest';
import { discriminativeEfficiency, restCorrelation } from '@/core/analytics/measures/discrimination';
import { effectiveWeights } from '@/core/analytics/measures/effectiveWeights';
import { meanOf, standardDeviationOf } from '@/core/analytics/measures/moments';
import { quizMeasures } from '@/core/analytics/measures/quizMeasures';
import { marksOfQuiz00, marksOfQuizB, questionsOfQuiz00, quiz00, quizB, weightsOfQuiz00 } from './moodle';

type Marks = readonly (readonly number[])[];

function scoresOf(marks: Marks, question: number): number[] {
  return marks.map((ofAttempt) => ofAttempt[question] ?? NaN);
}

function restsOf(marks: Marks, question: number): number[] {
  return marks.map((ofAttempt) => ofAttempt.reduce((sum, mark, index) => (index === question ? sum : sum + mark), 0));
}

test('a quiz is measured as Moodle’s spreadsheet has it', () => {
  const measures = quizMeasures(marksOfQuiz00, true);
  for (const [name, expected] of Object.entries(quiz00)) {
    const actual = measures[name as keyof typeof quiz00];
    expect(Math.abs((actual ?? NaN) - expected), name).toBeLessThanOrEqual(Math.abs(expected) * 1e-7);
  }
});

test('each question is measured as Moodle’s spreadsheet has it', () => {
  questionsOfQuiz00.forEach(({ facility, sd, discrimination, efficiency }, question) => {
    const [scores, rests] = [scoresOf(marksOfQuiz00, question), restsOf(marksOfQuiz00, question)];
    expect(meanOf(scores)).toBeCloseTo(facility, 8);
    expect(standardDeviationOf(scores)).toBeCloseTo(sd, 8);
    expect(restCorrelation(scores, rests)).toBeCloseTo(discrimination, 6);
    expect(discriminativeEfficiency(scores, rests)).toBeCloseTo(efficiency, 6);
  });
  effectiveWeights(marksOfQuiz00).forEach((weight, question) => expect(weight).toBeCloseTo(weightsOfQuiz00[question] ?? NaN, 6));
});

test('questions of unlike weight are measured as in Moodle’s second quiz', () => {
  quizB.mostMarks.forEach((most, question) => {
    const [scores, rests] = [scoresOf(marksOfQuizB, question), restsOf(marksOfQuizB, question)];
    expect((meanOf(scores) ?? NaN) / most).toBeCloseTo(quizB.facility[question] ?? NaN, 9);
    expect(standardDeviationOf(scores)).toBeCloseTo(quizB.sd[question] ?? NaN, 8);
    expect(restCorrelation(scores, rests)).toBeCloseTo(quizB.discrimination[question] ?? NaN, 9);
    expect(discriminativeEfficiency(scores, rests)).toBeCloseTo(quizB.efficiency[question] ?? NaN, 9);
  });
  effectiveWeights(marksOfQuizB).forEach((weight, question) => expect(weight).toBeCloseTo(quizB.weight[question] ?? NaN, 9));
});
