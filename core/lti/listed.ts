import type { Instant } from '../time';

/** A platform as whoever runs an installation sees it. */
export interface ListedPlatform {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly deployments: readonly string[];
  readonly isDynamic: boolean;
  readonly isDisabled: boolean;
  readonly registeredAt: Instant;
  readonly accounts: number;
  readonly classes: number;
  /** Scores that have not arrived. */
  readonly undelivered: number;
}

/** A score that goes to a platform, as a class's instructors see it. */
export interface ListedScore {
  readonly id: string;
  readonly learnerName: string;
  readonly linkTitle: string;
  readonly platformName: string;
  /** 0..1; null where none was sent, or it is kept back. */
  readonly score: number | null;
  readonly sentAt: Instant | null;
  /** When it is tried again; null where nothing is. */
  readonly dueAt: Instant | null;
  readonly problem: string | null;
}
