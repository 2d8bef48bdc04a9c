import { gradedFormats } from '@/core/quiz/blueprint';
import { modePresets } from '@/core/quiz/modePresets';
import type { Quiz } from '@/core/quiz/quiz';
import type { Instant } from '@/core/time';
import { wallClockOf } from '@/core/wallClock';
import type { QuizFormValues, SectionChoice } from '@/ui/class/quizzes/quizFormState';
import type { QuizClass } from '@/server/classQuizzes/viewing';

/** What the form of a new quiz begins with. */
export const newQuizValues: QuizFormValues = {
  title: '',
  blueprint: { count: 8, formats: gradedFormats, sectionIds: [], oldShare: 0.25, order: 'shuffled' },
  rules: modePresets.graded,
  opensAt: '', dueAt: '', closesAt: '',
  latePenaltyPerDay: 0.1,
};

/** A time as the class's clock shows it, for a field; empty for none. */
export function fieldTime(at: Instant | null, timeZone: string): string {
  return at === null ? '' : wallClockOf(at, timeZone);
}

/** A quiz as its form shows it. */
export function quizValues({ title, blueprint, rules, dates }: Quiz, timeZone: string): QuizFormValues {
  const { opensAt, dueAt, closesAt, latePenaltyPerDay } = dates;
  return {
    title, blueprint, rules, latePenaltyPerDay,
    opensAt: fieldTime(opensAt, timeZone), dueAt: fieldTime(dueAt, timeZone), closesAt: fieldTime(closesAt, timeZone),
  };
}

/** A new quiz like another: nobody has begun it, and it is to be given dates of its own. */
export function copiedValues(quiz: Quiz, timeZone: string): QuizFormValues {
  return { ...quizValues(quiz, timeZone), title: `${quiz.title} (copy)`, opensAt: '', dueAt: '', closesAt: '' };
}

export function sectionChoices({ sections }: QuizClass): SectionChoice[] {
  return sections.map(({ section: { id, title }, position }) => ({ id, title, position }));
}
