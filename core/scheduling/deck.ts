import type { CardId, CourseId, LearnerId } from '../ids';
import type { Prompt } from '../questions/prompt';
import type { Instant } from '../time';
import type { Card } from './cardState';
import type { DayTurn } from './day';
import type { SchedulingParameters } from './parameters';
import type { DailyLimits } from './preferences';
import type { Step } from './undoable';

/** Everything a study page needs to run a day's study by itself. */
export interface StudyDeck {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  /** Every card that may come up today, those reviewed today (their siblings wait), and what comes next. */
  readonly cards: readonly Card[];
  readonly prompts: Readonly<Record<CardId, readonly Prompt[]>>;
  readonly parameters: SchedulingParameters;
  readonly limits: DailyLimits;
  readonly doneToday: DailyLimits;
  readonly turn: DayTurn;
  readonly serverNow: Instant;
  /** What was done last, oldest first: it can be undone after a reload too. */
  readonly steps: readonly Step[];
}
