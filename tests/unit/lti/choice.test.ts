import { expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import { choiceClaims, contentItem } from '@/core/lti/choice';
import { claims } from '@/core/lti/vocabulary';
import { quizKeyOf } from '@/core/quiz/quizKey';

const launchUrl = 'https://afterread.example/api/lti/launch';
const courseId = asId<CourseId>('sco');
const sectionId = asId<SectionId>('founding');
const quiz = { kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'section', sectionId }) } as const;

test('a section becomes a link that says what it opens, and has no score', () => {
  expect(contentItem({ target: { kind: 'section', courseId, sectionId }, title: 'Founding', launchUrl, acceptsLineItem: true })).toEqual({
    type: 'ltiResourceLink', title: 'Founding', url: launchUrl, custom: { afterread: 'sco/section/founding' },
  });
});

test('a quiz becomes a link with a column of the gradebook, where the platform makes any', () => {
  const item = contentItem({ target: quiz, title: 'Founding', launchUrl, acceptsLineItem: true });
  expect(item).toMatchObject({ custom: { afterread: 'sco/quiz/section/founding' }, lineItem: { label: 'Founding', scoreMaximum: 100, resourceId: 'sco/quiz/section/founding' } });
  expect(contentItem({ target: quiz, title: 'Founding', launchUrl, acceptsLineItem: false })).not.toHaveProperty('lineItem');
});

test('the answer is of the deployment that asked, and gives its data back', () => {
  expect(choiceClaims('1', 'kept', [])).toEqual({
    [claims.messageType]: 'LtiDeepLinkingResponse', [claims.version]: '1.3.0', [claims.deploymentId]: '1', [claims.contentItems]: [], [claims.deepLinkingData]: 'kept',
  });
  expect(choiceClaims('1', null, [])).not.toHaveProperty(claims.deepLinkingData);
});
