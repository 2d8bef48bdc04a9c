import type { CitedArticle } from '../exchange/markdown/questionMarkdown';
import type { CardId, CourseId, LearnerId } from '../ids';
import type { Prompt } from '../questions/prompt';
import type { Instant } from '../time';
import type { Card } from './cardState';
import type { CustomSession } from './custom/customSession';
import type { DayTurn } from './day';
import type { SchedulingParameters } from './parameters';
import type { DailyLimits, StudyPreferences } from './preferences';
import type { Step } from './undoable';

/** Everything a study page needs to run some days' study by itself. */
export interface StudyDeck {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  /** The article that the course follows; not there in decks that a browser kept before this was told. */
  readonly article?: CitedArticle;
  /** BCP 47 tag of the course's language. */
  readonly language: string;
  /** Every card that may come up by `until`, those reviewed today (their siblings wait), and what comes next. */
  readonly cards: readonly Card[];
  readonly prompts: Readonly<Record<CardId, readonly Prompt[]>>;
  readonly parameters: SchedulingParameters;
  readonly preferences: StudyPreferences;
  readonly doneToday: DailyLimits;
  readonly turn: DayTurn;
  readonly serverNow: Instant;
  /** From here on there may be more to study than the deck holds. */
  readonly until: Instant;
  /** What was done last, oldest first: it can be undone after a reload too. */
  readonly steps: readonly Step[];
  /** How many of all the learner's cards of the course are due on each day from that of `serverNow` on. */
  readonly load: readonly number[];
  /** The session of chosen cards that the deck is made for; null for ordinary study. */
  readonly custom: CustomSession | null;
}
