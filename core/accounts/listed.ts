import type { ClassId, LearnerId } from '../ids';
import type { Instant } from '../time';

/** Rows of the lists that whoever runs an installation sees. */

export interface ListedAccount {
  readonly id: LearnerId;
  readonly name: string;
  readonly email: string;
  readonly madeAt: Instant;
  /** To within a day; null where they are signed in nowhere. */
  readonly seenAt: Instant | null;
  readonly isOperator: boolean;
  readonly isDisabled: boolean;
  readonly teaches: number;
  readonly learnsIn: number;
}

export interface ListedClass {
  readonly id: ClassId;
  readonly name: string;
  readonly courseTitle: string;
  readonly instructors: readonly { readonly name: string; readonly email: string }[];
  readonly learnerCount: number;
  readonly openedAt: Instant;
  readonly isArchived: boolean;
}

/** Something that somebody did; names are those of now, and ids of what is gone. */
export interface ListedDeed {
  readonly id: string;
  readonly at: Instant;
  /** Null where the server did it, or somebody at its command line. */
  readonly by: string | null;
  readonly words: string;
  readonly subject: string;
  readonly className: string | null;
  readonly details: string;
}
