import { asId } from '@/core/ids';
import type { AttemptId, CourseId } from '@/core/ids';
import type { OpenAttempt, SubmittedAttempt } from '@/core/quiz/attempt';
import { courseBlueprint } from '@/core/quiz/blueprint';
import type { Quiz } from '@/core/quiz/quiz';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { alwaysOpen, gradedRules } from '@/core/quiz/rules';
import type { Extension, QuizDates, QuizRules } from '@/core/quiz/rules';
import { noon } from './card';

interface QuizParts {
  readonly rules?: Partial<QuizRules>;
  readonly dates?: Partial<QuizDates>;
}

/** A graded quiz that is always open, but for the parts given. */
export function aQuiz({ rules, dates }: QuizParts = {}): Quiz {
  return {
    key: quizKeyOf({ kind: 'course' }), courseId: asId<CourseId>('course'), title: 'A quiz', blueprint: courseBlueprint([]),
    rules: { ...gradedRules, ...rules }, dates: { ...alwaysOpen, ...dates }, classId: null,
  };
}

export function anOpenAttempt(startedAt = noon): OpenAttempt {
  return { kind: 'open', attemptId: asId<AttemptId>('open'), startedAt };
}

export function aSubmittedAttempt(score: number, submittedAt = noon): SubmittedAttempt {
  return { kind: 'submitted', attemptId: asId<AttemptId>(`at ${submittedAt}`), startedAt: submittedAt - 1, submittedAt, score };
}

export function anExtension(parts: Partial<Extension> = {}): Extension {
  return { extraMinutes: 0, dueAt: null, closesAt: null, ...parts };
}
