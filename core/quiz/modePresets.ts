import { gradedRules, practiceRules } from './rules';
import type { QuizMode, QuizRules } from './rules';

/** The rules that a mode of a class's quiz starts from: practice tells at once, a graded quiz counts and has a pass
 *  mark, an exam is taken once, question by question, and keeps its answers until the due date. */
export const modePresets: Readonly<Record<QuizMode, QuizRules>> = {
  practice: { ...practiceRules, asksConfidence: false },
  graded: { ...gradedRules, passMark: 0.6, attemptsAllowed: 2 },
  exam: {
    mode: 'exam', timeLimitMinutes: 30, attemptsAllowed: 1, counts: 'last', passMark: 0.6,
    feedback: 'after-due', navigation: 'one-way', asksConfidence: false,
  },
};
