import type { messages as english } from '../en';
import account from './account.json';
import accountForms from './accountForms.json';
import accountProblems from './accountProblems.json';
import cardPages from './cardPages.json';
import cards from './cards.json';
import charts from './charts.json';
import counts from './counts.json';
import course from './course.json';
import fit from './fit.json';
import flag from './flag.json';
import frame from './frame.json';
import interval from './interval.json';
import offline from './offline.json';
import otherStudy from './otherStudy.json';
import ownData from './ownData.json';
import plan from './plan.json';
import quiz from './quiz.json';
import quizEntrances from './quizEntrances.json';
import quizResult from './quizResult.json';
import reading from './reading.json';
import settings from './settings.json';
import settingsSent from './settingsSent.json';
import signIn from './signIn.json';
import statistics from './statistics.json';
import study from './study.json';
import times from './times.json';

export const messages: typeof english = {
  account,
  accountForms,
  accountProblems,
  cardPages,
  cards,
  charts,
  counts,
  course,
  fit,
  flag,
  frame,
  interval,
  offline,
  otherStudy,
  ownData,
  plan,
  quiz,
  quizEntrances,
  quizResult,
  reading,
  settings,
  settingsSent,
  signIn,
  statistics,
  study,
  times,
};
