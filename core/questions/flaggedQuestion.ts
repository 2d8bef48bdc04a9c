import type { DraftId, EventId, LearnerId } from '../ids';
import type { Instant } from '../time';

/** What a learner said of a question, as those see it who can do something about it. */
export interface FlaggedQuestion {
  readonly id: EventId;
  readonly learnerId: LearnerId;
  /** Null for a learner of nobody's class of the viewer's. */
  readonly learnerName: string | null;
  readonly note: string;
  readonly at: Instant;
  readonly courseTitle: string;
  /** As it is worded now; null where it is asked no more. */
  readonly stem: string | null;
  /** The viewer's draft of the course, where it is theirs. */
  readonly draftId: DraftId | null;
}
