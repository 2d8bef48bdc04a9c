import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { toleranceMs } from './deviceClock';
import type { SendingState } from './sendingState';

/** What a learner is told of the sending of reviews; nothing while it goes as it should. */
export function sendingNotes({ waiting, refused, unreadable, isKept, trouble, clockAheadMs }: SendingState): string[] {
  const wait = waiting === 1 ? '1 review waits' : `${waiting} reviews wait`;
  const notes: string[] = [];
  if (trouble === 'offline' && waiting > 0) notes.push(`No connection. ${wait} in this browser and will be sent.`);
  if (trouble === 'signed-out') notes.push(`You are signed out. ${wait} in this browser; sign in again to send them.`);
  if (!isKept) notes.push('This browser’s storage is full or closed: keep this page open until your reviews are sent.');
  if (refused > 0) notes.push(`The server did not take ${counted(refused)}; reload the page to go on.`);
  if (unreadable > 0) notes.push(`${counted(unreadable)} kept in this browser cannot be read and cannot be sent.`);
  if (Math.abs(clockAheadMs) > toleranceMs) {
    notes.push(`This device’s clock is ${spanText(Math.abs(clockAheadMs))} ${clockAheadMs > 0 ? 'fast' : 'slow'}. Your reviews are kept at their true times; set the clock right.`);
  }
  return notes;
}

function counted(reviews: number): string {
  return reviews === 1 ? '1 review' : `${reviews} reviews`;
}

const units = [['day', DAY_MS], ['hour', HOUR_MS], ['minute', MINUTE_MS]] as const;

function spanText(ms: number): string {
  const [name, length] = units.find(([, unit]) => Math.round(ms / unit) >= 1) ?? ['minute', MINUTE_MS];
  const count = Math.round(ms / length);
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
