import type { z } from 'zod';
import { attemptChoices } from '../analytics/quizStatistics/givenAttempt';
import { announcementsAnswer } from './answers/announcements';
import { assignmentsAnswer } from './answers/assignments';
import { attemptAnswer } from './answers/attempt';
import { classesAnswer } from './answers/classes';
import { learnerAnswer } from './answers/learner';
import { matrixAnswer } from './answers/matrix';
import { overviewAnswer } from './answers/overview';
import { peopleAnswer } from './answers/people';
import { quizResultsAnswer, quizzesAnswer } from './answers/quizzes';
import { questionsAnswer, questionStatisticsAnswer, quizStatisticsAnswer } from './answers/statistics';
import { trendsAnswer } from './answers/trends';

/** Query parameters and what each may be, the usual first. */
type Choices = Readonly<Record<string, readonly [string, ...string[]]>>;

/** Something that a program can read. */
export interface Endpoint<Path extends string = string, Answer extends z.ZodType = z.ZodType, Query extends Choices = Choices> {
  /** Below the site's address, with `{name}` for a part that varies. */
  readonly path: Path;
  readonly summary: string;
  readonly query: Query;
  readonly answer: Answer;
}

/** The names of a path's parts that vary. */
export type PathParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathParameter<Rest> : never;

const root = '/api/v1/classes';
const ofClass = `${root}/{classId}` as const;
const ofQuiz = `${ofClass}/quizzes/{quizId}` as const;
const ofSection = `${ofClass}/sections/{sectionId}` as const;
const none = {} as const;
const ofAttempts = { attempts: attemptChoices } as const;

function endpoint<const Path extends string, Answer extends z.ZodType>(path: Path, summary: string, answer: Answer): Endpoint<Path, Answer, typeof none> {
  return { path, summary, query: none, answer };
}

function choosing<const Path extends string, Answer extends z.ZodType>(path: Path, summary: string, answer: Answer): Endpoint<Path, Answer, typeof ofAttempts> {
  return { path, summary, query: ofAttempts, answer };
}

/** All of them, by name: what routes answer by and what the API's description is made of. */
export const endpoints = {
  classes: endpoint(root, 'The classes that you teach', classesAnswer),
  overview: endpoint(ofClass, 'A class at a glance: who is at risk, what was forgotten, what will be known', overviewAnswer),
  matrix: endpoint(`${ofClass}/matrix`, 'Mastery and quiz scores, learners by sections', matrixAnswer),
  learner: endpoint(`${ofClass}/learners/{learnerId}`, 'A learner of a class, or yourself in a class that you learn in', learnerAnswer),
  attempt: endpoint(`${ofClass}/learners/{learnerId}/attempts/{attemptId}`, 'A quiz that a learner has handed in', attemptAnswer),
  trends: endpoint(`${ofClass}/trends`, 'A class week by week, by the hour, and group by group', trendsAnswer),
  people: endpoint(`${ofClass}/people`, 'Instructors, groups, learners, who is invited and who has left', peopleAnswer),
  assignments: endpoint(`${ofClass}/assignments`, 'Assignments and who has done them', assignmentsAnswer),
  announcements: endpoint(`${ofClass}/announcements`, 'What was written to the class by mail', announcementsAnswer),
  questions: endpoint(`${ofClass}/questions`, 'The questions of all quizzes that do not work, and why', questionsAnswer),
  quizzes: endpoint(`${ofClass}/quizzes`, 'The class’s own quizzes', quizzesAnswer),
  quizResults: endpoint(ofQuiz, 'A quiz and its results', quizResultsAnswer),
  quizStatistics: choosing(`${ofQuiz}/statistics`, 'A quiz and its questions as measured', quizStatisticsAnswer),
  quizQuestion: choosing(`${ofQuiz}/statistics/questions/{questionId}`, 'One question of a quiz as measured', questionStatisticsAnswer),
  sectionStatistics: choosing(`${ofSection}/statistics`, 'A section’s own quiz and its questions as measured', quizStatisticsAnswer),
  sectionQuestion: choosing(`${ofSection}/statistics/questions/{questionId}`, 'One question of a section’s quiz as measured', questionStatisticsAnswer),
} as const;
