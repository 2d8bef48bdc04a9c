'use client';

import { useLayoutEffect } from 'react';
import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';

/** What can be done to the card that is shown, besides answering. */
export type StudyDeed = 'bury' | 'suspend' | 'flag' | 'reset' | 'set-due' | 'details' | 'menu';

/** Anki's keys where it has one that a browser leaves free. */
const deedOf: Readonly<Record<string, StudyDeed>> = {
  '-': 'bury', '@': 'suspend', s: 'suspend', f: 'flag', n: 'reset', u: 'set-due', i: 'details', m: 'menu',
};

interface StudyKeys {
  readonly isOn: boolean;
  readonly hasCard: boolean;
  readonly isRevealed: boolean;
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => void;
  /** What space rates. */
  readonly likely: Rating;
  /** Chooses an option by its place; false where there is none. */
  readonly choose: (place: number) => boolean;
  readonly undo: () => void;
  readonly deed: (deed: StudyDeed) => void;
  readonly readAloud: () => void;
  readonly help: () => void;
}

/** Single keys on the study page. What has the focus keeps its own: a field all, a control space and Enter. */
export function useStudyKeys(keys: StudyKeys): void {
  // Before what they act on is painted: a key pressed right then is not for the card before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusy(event.target)) return;
      const isOnControl = event.target instanceof Element && event.target.closest('a, button, summary') !== null;
      if (press(keys, event.key, isOnControl)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** Whether the key did something. */
function press(keys: StudyKeys, key: string, isOnControl: boolean): boolean {
  const { hasCard, isRevealed } = keys;
  if ((key === ' ' || key === 'Enter') && hasCard && !isOnControl) return did(() => (isRevealed ? keys.rate(keys.likely) : keys.reveal()));
  if (!keys.isOn) return false;
  if (key === 'z') return did(keys.undo);
  if (key === '?') return did(keys.help);
  if (!hasCard) return false;
  if (key === 'r') return did(keys.readAloud);
  const rating = ratings[Number(key) - 1];
  if (isRevealed && rating !== undefined) return did(() => keys.rate(rating));
  const place = key.length === 1 ? 'abcdefgh'.indexOf(key) : -1;
  if (!isRevealed && place >= 0 && keys.choose(place)) return true;
  const deed = deedOf[key];
  return deed !== undefined && did(() => keys.deed(deed));
}

function did(work: () => void): true {
  work();
  return true;
}

/** Somebody types, or is in a menu or a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest('input, textarea, select, [role=menu]') !== null;
}
