import type { messages as english } from '../en';
import counts from './counts.json';
import course from './course.json';
import frame from './frame.json';
import quiz from './quiz.json';
import quizEntrances from './quizEntrances.json';
import quizResult from './quizResult.json';
import reading from './reading.json';
import statistics from './statistics.json';

export const messages: typeof english = { counts, course, frame, quiz, quizEntrances, quizResult, reading, statistics };
