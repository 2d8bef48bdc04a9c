import { describe, expect, test } from 'vitest';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import { toCsv } from '@/core/analytics/csv';
import { matrixTable } from '@/core/analytics/matrixTable';
import type { LearnerStanding } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, SectionId } from '@/core/ids';
import { noon } from '../builders/card';
import { anOutline } from '../builders/outline';

function aStanding(mastery: number | null, best: number | null, dueNow = 0): LearnerStanding {
  const section = { cardsInDeck: 0, openAttemptId: null, mastery, quiz: { attempts: 0, best, last: best } };
  return { mastery, dueNow, newCards: 0, sections: ['one', 'two'].map((id) => ({ ...section, sectionId: asId<SectionId>(id) })) };
}

function aRow(parts: Partial<ClassMatrixRow> = {}): ClassMatrixRow {
  return {
    learnerId: asId<LearnerId>('learner'), name: 'Aigul', group: null, standing: aStanding(0, null), lastActiveAt: null,
    reviewsLast7Days: 0, hasStarted: false, ...parts,
  };
}

const aMatrix = (...rows: ClassMatrixRow[]): ClassMatrix => ({
  id: asId<ClassId>('class'), name: 'A class', code: 'ABCDEF', outline: anOutline({ one: 4, two: 2 }), rows,
});

describe('the table of a class', () => {
  test('has a head with two columns for each section', () => {
    expect(matrixTable(aMatrix(), 'both')).toEqual([[
      'Learner', 'Group', 'Mastery', 'Last active', 'Reviews in 7 days', 'Due now', 'Has started',
      '1. Section one: mastery', '1. Section one: best quiz score',
      '2. Section two: mastery', '2. Section two: best quiz score',
    ]]);
  });

  test('has a row for each learner, times in UTC and proportions to three digits', () => {
    const row = aRow({
      standing: aStanding(2 / 3, 0.98765, 7), lastActiveAt: noon, reviewsLast7Days: 31, hasStarted: true,
    });
    expect(matrixTable(aMatrix(row), 'both')[1]).toEqual(
      ['Aigul', null, 0.667, '2026-01-15T12:00:00.000Z', 31, 7, 'yes', 0.667, 0.988, 0.667, 0.988],
    );
  });

  test('has of each section the figures that are shown', () => {
    const matrix = aMatrix(aRow({ standing: aStanding(0.5, 0.9) }));
    const sectionsOf = (show: 'mastery' | 'quiz') => matrixTable(matrix, show).map((row) => row.slice(7));
    expect(sectionsOf('mastery')).toEqual([['1. Section one: mastery', '2. Section two: mastery'], [0.5, 0.5]]);
    expect(sectionsOf('quiz')).toEqual([['1. Section one: best quiz score', '2. Section two: best quiz score'], [0.9, 0.9]]);
  });

  test('leaves empty what there is not, and shows 0 where it is 0', () => {
    expect(matrixTable(aMatrix(aRow()), 'both')[1]).toEqual(['Aigul', null, 0, null, 0, 0, 'no', 0, null, 0, null]);
  });

  test('keeps the order of the learners, and is as wide in every row as in its head', () => {
    const table = matrixTable(aMatrix(aRow({ name: 'Aigul' }), aRow({ name: 'Bek' })), 'both');
    expect(table.map(([first]) => first)).toEqual(['Learner', 'Aigul', 'Bek']);
    expect(table.map(({ length }) => length)).toEqual([11, 11, 11]);
  });

  test('exports a name that looks like a formula as a text', () => {
    expect(toCsv(matrixTable(aMatrix(aRow({ name: '=1+1' })), 'both'))).toContain("\r\n'=1+1,");
  });
});
