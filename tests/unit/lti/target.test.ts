import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, QuizId, SectionId } from '@/core/ids';
import { parseTarget, targetAddress, targetText } from '@/core/lti/target';
import type { Target } from '@/core/lti/target';
import { quizKeyOf } from '@/core/quiz/quizKey';

const courseId = asId<CourseId>('sco');
const sectionId = asId<SectionId>('founding');

test.each<[string, Target, string]>([
  ['sco', { kind: 'course', courseId }, '/courses/sco'],
  ['sco/study', { kind: 'study', courseId }, '/courses/sco/study'],
  ['sco/section/founding', { kind: 'section', courseId, sectionId }, '/courses/sco/sections/founding'],
  ['sco/quiz/section/founding', { kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'section', sectionId }) }, '/courses/sco/quizzes/section/founding'],
  ['sco/quiz/course', { kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'course' }) }, '/courses/sco/quizzes/course'],
  ['sco/quiz/class/q1', { kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'class', quizId: asId<QuizId>('q1') }) }, '/courses/sco/quizzes/class/q1'],
])('%s opens %j at %s', (text, target, address) => {
  expect(parseTarget(text)).toEqual(target);
  expect(targetText(target)).toBe(text);
  expect(targetAddress(target)).toBe(address);
});

test.each(['', '/study', 'sco/', 'sco/study/more', 'sco/section', 'sco/section/', 'sco/section/a/b', 'sco/quiz', 'sco/quiz/other', 'sco/quiz/class/', 'sco/elsewhere/x'])('%j opens nothing', (text) => {
  expect(parseTarget(text)).toBeNull();
});

test('an address stays on this site, and keeps what is written in ids, whatever that is', () => {
  const id = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
  fc.assert(fc.property(id, id, (course, section) => {
    const target: Target = { kind: 'section', courseId: asId<CourseId>(course), sectionId: asId<SectionId>(section) };
    expect(parseTarget(targetText(target))).toEqual(target);
    expect(targetAddress(target)).toMatch(/^\/courses\/[^/?#]+\/sections\/[^/?#]+$/);
  }));
});
