import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { toleranceMs } from './deviceClock';
import type { SendingState } from './sendingState';

/** What a learner is to be told of the sending of reviews. */
export type Trouble =
  | { readonly kind: 'not-kept' }
  /** `count`: how many reviews it is about. */
  | { readonly kind: 'offline' | 'signed-out' | 'refused' | 'unreadable'; readonly count: number }
  /** By so many units this device's clock is wrong. */
  | { readonly kind: 'clock'; readonly isFast: boolean; readonly count: number; readonly unit: 'day' | 'hour' | 'minute' };

/** What is to be told; nothing while all goes as it should. */
export function troublesOf({ waiting, refused, unreadable, isKept, trouble, clockAheadMs }: SendingState): Trouble[] {
  const troubles: Trouble[] = [];
  if (trouble === 'offline' && waiting > 0) troubles.push({ kind: 'offline', count: waiting });
  if (trouble === 'signed-out') troubles.push({ kind: 'signed-out', count: waiting });
  if (!isKept) troubles.push({ kind: 'not-kept' });
  if (refused > 0) troubles.push({ kind: 'refused', count: refused });
  if (unreadable > 0) troubles.push({ kind: 'unreadable', count: unreadable });
  if (Math.abs(clockAheadMs) > toleranceMs) troubles.push({ kind: 'clock', isFast: clockAheadMs > 0, ...spanOf(Math.abs(clockAheadMs)) });
  return troubles;
}

const units = [['day', DAY_MS], ['hour', HOUR_MS], ['minute', MINUTE_MS]] as const;

function spanOf(ms: number) {
  const [unit, length] = units.find(([, one]) => Math.round(ms / one) >= 1) ?? units[2];
  return { unit, count: Math.round(ms / length) };
}
