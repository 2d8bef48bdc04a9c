import type { messages as english } from '../en';
import account from './account.json';
import accountForms from './accountForms.json';
import accountProblems from './accountProblems.json';
import charts from './charts.json';
import counts from './counts.json';
import course from './course.json';
import frame from './frame.json';
import ownData from './ownData.json';
import plan from './plan.json';
import quiz from './quiz.json';
import quizEntrances from './quizEntrances.json';
import quizResult from './quizResult.json';
import reading from './reading.json';
import signIn from './signIn.json';
import statistics from './statistics.json';
import times from './times.json';

export const messages: typeof english = { account, accountForms, accountProblems, charts, counts, course, frame, ownData, plan, quiz, quizEntrances, quizResult, reading, signIn, statistics, times };
