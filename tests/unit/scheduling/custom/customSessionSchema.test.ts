import { describe, expect, test } from 'vitest';
import { customSessionSchema } from '@/core/scheduling/custom/customSessionSchema';

describe('the address of a session', () => {
  test.each([
    [{ session: 'section', section: 'founding' }, { kind: 'section', sectionId: 'founding' }],
    [{ session: 'assignment', assignment: 'x1' }, { kind: 'assignment', assignmentId: 'x1' }],
    [{ session: 'leeches' }, { kind: 'leeches' }],
    [{ session: 'flagged', other: 'x' }, { kind: 'flagged' }],
    [{ session: 'ahead', days: '3' }, { kind: 'ahead', days: 3 }],
    [{ session: 'cram', date: '2026-12-01' }, { kind: 'cram', date: '2026-12-01' }],
  ])('%o names one', (query, session) => {
    expect(customSessionSchema.parse(query)).toEqual(session);
  });

  test.each([
    [{ session: 'section' }], [{ session: 'ahead', days: '-1' }], [{ session: 'ahead', days: 'x' }], [{ session: 'ahead', days: '366' }],
    [{ session: 'cram', date: '2026-02-30' }], [{ session: 'cram' }], [{ session: 'cards' }], [{ session: 'assignment' }], [{}],
  ])('%o names none', (query) => {
    expect(customSessionSchema.safeParse(query).success).toBe(false);
  });
});
