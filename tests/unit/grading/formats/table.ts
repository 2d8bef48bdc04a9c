import { expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';

/** What is given, and the score it should have. */
export type Row<Given> = readonly [Given, number];

/** Grades each row's response to a question. */
export function gradesAs<Given>(question: GradedQuestion, responseOf: (given: Given) => Response, rows: readonly Row<Given>[]): void {
  test.each(rows.map(([given, score]) => ({ shown: shorten(JSON.stringify(given)), given, score })))('$shown scores $score', ({ given, score }) => {
    expect(gradeResponse(question, responseOf(given)).score).toBeCloseTo(score, 12);
  });
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 40)}… (${text.length} characters)`;
}

export const long = 'x'.repeat(10_000);
export const rightToLeft = '\u202eebnahsuD\u202c دوشنبه';
