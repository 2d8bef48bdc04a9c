import type { LearnerId } from '@/core/ids';
import type { Entry } from './entry';

/** Unsent events in localStorage as well, one key each: written before the page can be closed, and there still when
 *  the database is full, evicted or damaged. */

const prefixOf = (learnerId: LearnerId): string => `unsent ${learnerId} `;

/** Whether the browser took it. */
export function keepInMirror(learnerId: LearnerId, entry: Entry): boolean {
  try {
    localStorage.setItem(prefixOf(learnerId) + entry.event.id, JSON.stringify(entry));
    return true;
  } catch {
    // Full or blocked: the database has it, or else the page says that nothing is kept.
    return false;
  }
}

export function removeFromMirror(learnerId: LearnerId, eventIds: Iterable<string>): void {
  try {
    for (const id of eventIds) localStorage.removeItem(prefixOf(learnerId) + id);
  } catch {
    // Blocked: there is nothing to remove.
  }
}

/** What is kept of a learner, unchecked. */
export function readMirror(learnerId: LearnerId): unknown[] {
  try {
    return keysOf(learnerId).map((key) => parsed(localStorage.getItem(key) ?? ''));
  } catch {
    // Blocked: there is nothing to read.
    return [];
  }
}

export function clearMirror(learnerId: LearnerId): void {
  try {
    for (const key of keysOf(learnerId)) localStorage.removeItem(key);
  } catch {
    // Blocked: there is nothing to remove.
  }
}

function keysOf(learnerId: LearnerId): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(learnerId)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged; counted as unreadable by who checks it.
    return text;
  }
}
