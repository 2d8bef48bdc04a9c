import { describe, expect, test } from 'vitest';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import { matrixQuerySchema, queriedMatrix } from '@/core/analytics/matrixQuery';
import type { SectionStanding } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, SectionId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anOutline } from '../builders/outline';

function aSection(id: string, mastery: number, best: number | null): SectionStanding {
  return { sectionId: asId<SectionId>(id), mastery, cardsInDeck: 1, quiz: { attempts: 1, best, last: best }, openAttemptId: null };
}

interface RowParts {
  readonly group?: string;
  readonly mastery?: number;
  readonly due?: number;
  readonly reviews?: number;
  readonly idleDays?: number | null;
  readonly sections?: readonly SectionStanding[];
}

function aRow(name: string, { group, mastery = 0.5, due = 0, reviews = 0, idleDays = 1, sections = [] }: RowParts = {}): ClassMatrixRow {
  return {
    learnerId: asId<LearnerId>(name), name, group: group ?? null, reviewsLast7Days: reviews, hasStarted: true,
    lastActiveAt: idleDays === null ? null : noon - idleDays * DAY_MS, standing: { mastery, dueNow: due, newCards: 0, sections },
  };
}

function shown(rows: readonly ClassMatrixRow[], query: Record<string, unknown>): ClassMatrix {
  const matrix: ClassMatrix = { id: asId<ClassId>('class'), name: 'A class', code: 'ABCDEF', outline: anOutline({ one: 4, two: 2 }), rows };
  return queriedMatrix(matrix, matrixQuerySchema.parse(query));
}

const names = ({ rows }: ClassMatrix): string[] => rows.map(({ name }) => name);

describe('the matrix asked for', () => {
  const rows = [
    aRow('Bek', { mastery: 0.2, due: 3, reviews: 9, idleDays: null }), aRow('Aigul', { mastery: 0.9, due: 50, reviews: 1, idleDays: 4 }), aRow('Chen', { mastery: 0.2, due: 50, reviews: 5, idleDays: 2 }),
  ];

  test('stands by name where nothing else is said, or what is said cannot be read', () => {
    for (const query of [{}, { sort: 'nonsense', show: 'all', section: 'none' }, { sort: ['a', 'b'], group: '' }]) {
      expect(names(shown(rows, query))).toEqual(['Aigul', 'Bek', 'Chen']);
      expect(shown(rows, query).outline.sections).toHaveLength(2);
    }
  });

  test('has those first who may need help, and equals by name', () => {
    expect(names(shown(rows, { sort: 'mastery' }))).toEqual(['Bek', 'Chen', 'Aigul']);
    expect(names(shown(rows, { sort: 'active' }))).toEqual(['Bek', 'Aigul', 'Chen']);
    expect(names(shown(rows, { sort: 'reviews' }))).toEqual(['Aigul', 'Chen', 'Bek']);
    expect(names(shown(rows, { sort: 'due' }))).toEqual(['Aigul', 'Chen', 'Bek']);
  });

  test('is reversed where that is asked', () => {
    expect(names(shown(rows, { sort: 'mastery', reversed: 'yes' }))).toEqual(['Aigul', 'Bek', 'Chen']);
    expect(names(shown(rows, { reversed: 'yes' }))).toEqual(['Chen', 'Bek', 'Aigul']);
  });

  test('goes by a section’s mastery, or by its quiz where quizzes are shown', () => {
    const some = [aRow('A', { sections: [aSection('one', 0.1, 0.9)] }), aRow('B', { sections: [aSection('one', 0.8, 0.2)] }), aRow('C', { sections: [aSection('one', 0.9, null)] })];
    expect(names(shown(some, { sort: 'one' }))).toEqual(['A', 'B', 'C']);
    expect(names(shown(some, { sort: 'one', show: 'quiz' }))).toEqual(['C', 'B', 'A']);
  });

  test('has the learners of one group, and the figures of one section', () => {
    const some = [aRow('A', { group: 'North', sections: [aSection('one', 0.1, null), aSection('two', 0.2, null)] }), aRow('B', { group: 'South' }), aRow('C')];
    const one = shown(some, { group: 'North', section: 'two' });
    expect(names(one)).toEqual(['A']);
    expect(one.outline.sections.map(({ position }) => position)).toEqual([2]);
    expect(one.rows[0]?.standing.sections.map(({ mastery }) => mastery)).toEqual([0.2]);
  });
});
