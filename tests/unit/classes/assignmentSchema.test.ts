import { describe, expect, test } from 'vitest';
import { assignmentSettingsSchema } from '@/core/classes/assignmentSchema';

const typed = { title: ' The founding ', sectionIds: ['founding'], desiredRetention: 0.9, opensAt: null, dueAt: '2026-12-01T09:00' };

describe('an assignment as typed', () => {
  test('is taken with its title trimmed', () => {
    expect(assignmentSettingsSchema.parse(typed)).toEqual({ ...typed, title: 'The founding' });
  });

  test.each([
    ['title', { title: ' ' }, 'Give the assignment a title.'],
    ['title', { title: 'x'.repeat(201) }, 'At most 200 characters.'],
    ['sectionIds', { sectionIds: [] }, 'Choose at least one section.'],
    ['desiredRetention', { desiredRetention: Number.NaN }, 'A number from 1 to 99, or nothing.'],
    ['desiredRetention', { desiredRetention: 1 }, 'At most 99: nobody knows everything for sure.'],
    ['desiredRetention', { desiredRetention: 0 }, 'At least 1, or nothing.'],
    ['opensAt', { opensAt: '2026-02-30T09:00' }, 'Give a day and a time, or nothing.'],
    ['opensAt', { opensAt: '2026-12-01T09:00' }, 'It opens after it is due: choose an earlier opening or a later due date.'],
    ['dueAt', { dueAt: '' }, 'Give the day and the time by which it is to be done.'],
    ['dueAt', { dueAt: null }, 'Give the day and the time by which it is to be done.'],
  ])('is refused for its %s: %o', (field, parts, message) => {
    const parsed = assignmentSettingsSchema.safeParse({ ...typed, ...parts });
    expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, message]]);
  });
});
