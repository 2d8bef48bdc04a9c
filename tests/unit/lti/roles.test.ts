import { expect, test } from 'vitest';
import { mayChoose, roleIn } from '@/core/lti/roles';

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person';

test.each([
  [[`${membership}#Instructor`], 'instructor'],
  [[`${membership}/Instructor#TeachingAssistant`], 'instructor'],
  [['Instructor'], 'instructor'],
  [[`${membership}#Learner`, `${membership}#Instructor`], 'instructor'],
  [[`${membership}#Learner`], 'learner'],
  [[`${membership}/Learner#GuestLearner`], 'learner'],
  [['Learner'], 'learner'],
  // Somebody who teaches elsewhere, and learns here.
  [[`${institution}#Instructor`, `${membership}#Learner`], 'learner'],
  [[`${institution}#Instructor`], 'other'],
  [[`${institution}#Administrator`, 'http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin'], 'other'],
  [[`${membership}#Mentor`], 'other'],
  [[`${membership}#InstructorOfNothing`], 'other'],
  [[`https://elsewhere.example/${membership}#Instructor`], 'other'],
  [[], 'other'],
])('%j is %s in a course', (roles, role) => {
  expect(roleIn(roles)).toBe(role);
});

test.each([
  [`${membership}#Instructor`, true],
  [`${membership}#ContentDeveloper`, true],
  [`${membership}#Administrator`, true],
  [`${membership}#Learner`, false],
  [`${institution}#Administrator`, false],
])('who is %s may choose what a link opens: %s', (role, may) => {
  expect(mayChoose([role])).toBe(may);
});
