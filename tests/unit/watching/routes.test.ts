import { expect, test } from 'vitest';
import { routeNamer } from '@/server/watching/routes';

const routeOf = routeNamer([
  '/', '/courses/[courseId]', '/courses/[courseId]/study', '/classes/new', '/classes/[classId]', '/join/[code]', '/api/auth/[...all]', '/classes/[classId]/export.csv',
]);

test.each([
  ['/', '/'],
  ['/?utm=somebody', '/'],
  ['/courses/sco', '/courses/[courseId]'],
  ['/courses/sco/study?section=1', '/courses/[courseId]/study'],
  ['/classes/new', '/classes/new'],
  ['/classes/0198', '/classes/[classId]'],
  ['/join/SECRET', '/join/[code]'],
  ['/api/auth/sign-in/email', '/api/auth/[...all]'],
  ['/api/auth/reset-password/SECRET?callbackURL=x', '/api/auth/[...all]'],
  ['/_next/static/chunks/a.js', '/_next/static'],
  ['/api/health', '/api/health'],
])('%s is answered by %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});

test.each(['/nobody@example.org', '/courses', '/courses/', '/courses/sco/other', '/classes/0198/exportXcsv', '/_next/staticX'])('%s is answered by nothing', (url) => {
  expect(routeOf(url)).toBeNull();
});
