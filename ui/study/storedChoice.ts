'use client';

import { useSyncExternalStore } from 'react';

const changed = 'afterread:choice';

/** A choice that this browser keeps: one of `choices`, the first until another is made. Without storage it lasts as
 *  long as the page. */
export function useStoredChoice<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): [Choice, (choice: Choice) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(key), () => null);
  const choice = choices.find((one) => one === stored) ?? choices[0];
  return [choice, (chosen) => write(key, chosen)];
}

const unstored = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Blocked.
    return unstored.get(key) ?? null;
  }
}

function write(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Full or blocked.
    unstored.set(key, choice);
  }
  window.dispatchEvent(new Event(changed));
}
