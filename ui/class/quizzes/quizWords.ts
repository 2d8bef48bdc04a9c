import type { GradedFormat } from '@/core/questions/question';
import type { CountingMethod, FeedbackTime, Navigation, QuizMode } from '@/core/quiz/rules';

/** What an instructor chooses from, in words. */
export const modeWords: Readonly<Record<QuizMode, string>> = {
  practice: 'Practice: answers after each question', graded: 'Graded: answers at the end', exam: 'Exam: timed, answers after the due date',
};

export const countingWords: Readonly<Record<CountingMethod, string>> = {
  best: 'The best attempt', last: 'The last attempt', mean: 'The mean of all attempts',
};

export const feedbackWords: Readonly<Record<FeedbackTime, string>> = {
  'after-each': 'After each question', 'after-submission': 'When the attempt is handed in', 'after-due': 'After the due date',
};

export const navigationWords: Readonly<Record<Navigation, string>> = {
  free: 'Freely, back and forth', 'one-way': 'One at a time, no way back',
};

export const formatWords: Readonly<Record<GradedFormat, string>> = {
  cloze: 'Gap', 'single-choice': 'One of several', 'multiple-choice': 'Several of many', 'true-false': 'True or false',
  'short-text': 'Typed', 'list-recall': 'List from memory', number: 'Figure', date: 'Date', 'multi-cloze': 'Several gaps',
  matching: 'Matching', ordering: 'Ordering', categorise: 'Sorting into groups',
};
