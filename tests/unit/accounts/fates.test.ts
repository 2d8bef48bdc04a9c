import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fateOfClass, fateOfCourse } from '@/core/accounts/fates';

const standing = fc.record({ otherInstructors: fc.nat(3), isArchived: fc.boolean(), learners: fc.nat(3), formerLearners: fc.nat(3) });

describe('when its instructor deletes their account, a class', () => {
  test('goes on where others teach it, whoever learns in it', () => {
    fc.assert(fc.property(standing, (one) => { expect(fateOfClass({ ...one, otherInstructors: one.otherInstructors + 1 })).toBe('goes-on'); }));
  });

  test('goes only where nobody else ever was in it', () => {
    fc.assert(fc.property(standing, (one) => {
      expect(fateOfClass(one) === 'goes').toBe(one.otherInstructors + one.learners + one.formerLearners === 0);
    }));
  });

  test('is in the way only while it is open and somebody learns in it', () => {
    const alone = { otherInstructors: 0, isArchived: false, learners: 1, formerLearners: 0 };
    expect(fateOfClass(alone)).toBe('in-the-way');
    expect(fateOfClass({ ...alone, isArchived: true })).toBe('stays');
    expect(fateOfClass({ ...alone, learners: 0, formerLearners: 1 })).toBe('stays');
  });
});

test('a course stays for whoever learns it and for each class on it, and else goes', () => {
  expect(fateOfCourse({ otherLearners: 0, classes: 0 })).toBe('goes');
  expect([fateOfCourse({ otherLearners: 1, classes: 0 }), fateOfCourse({ otherLearners: 0, classes: 1 })]).toEqual(['stays', 'stays']);
});
