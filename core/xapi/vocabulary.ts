import type { Verb } from './statement';

/** Verbs and types of activities as the vocabulary of ADL names them (profiles.adlnet.gov). */

function verb(name: string): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}

export const verbs = {
  experienced: verb('experienced'), answered: verb('answered'), scored: verb('scored'), passed: verb('passed'), failed: verb('failed'),
} as const;

export const activityTypes = {
  course: 'http://adlnet.gov/expapi/activities/course',
  section: 'http://adlnet.gov/expapi/activities/lesson',
  quiz: 'http://adlnet.gov/expapi/activities/assessment',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;
