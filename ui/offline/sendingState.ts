/** How the sending of reviews stands. */
export interface SendingState {
  /** Events that the server has not acknowledged. */
  readonly waiting: number;
  /** Events that the server did not take. */
  readonly refused: number;
  /** Kept events that cannot be understood. */
  readonly unreadable: number;
  /** Whether what waits would survive the page. */
  readonly isKept: boolean;
  readonly trouble: 'none' | 'offline' | 'signed-out';
  /** By how much the server finds this device's clock ahead; negative where it is behind. */
  readonly clockAheadMs: number;
}

export const nothingWaits: SendingState = { waiting: 0, refused: 0, unreadable: 0, isKept: true, trouble: 'none', clockAheadMs: 0 };
