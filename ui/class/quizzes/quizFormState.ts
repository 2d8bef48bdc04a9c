import type { SectionId } from '@/core/ids';
import type { Blueprint } from '@/core/quiz/blueprint';
import type { QuizRules } from '@/core/quiz/rules';

/** A class's quiz as its form shows it; times are those of the class's clock, empty for none. */
export interface QuizFormValues {
  readonly title: string;
  readonly blueprint: Blueprint;
  readonly rules: QuizRules;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string;
  /** 0..1 */
  readonly latePenaltyPerDay: number;
}

export interface SectionChoice {
  readonly id: SectionId;
  readonly title: string;
  readonly position: number;
}
