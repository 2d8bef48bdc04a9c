'use client';

import { useLayoutEffect } from 'react';
import type { Desk } from './useDesk';

export const deskKeys = [
  ['j', 'next slot'], ['k', 'slot before'], ['a', 'approve'], ['r', 'reject'], ['l', 'leave open'], ['e', 'edit'],
  ['z', 'undo'], ['?', 'these keys'],
] as const;

interface KeyTargets {
  readonly edit: () => void;
  readonly help: () => void;
}

/** The desk by keyboard; a field that is typed in keeps its keys. */
export function useDeskKeys({ move, decide, undo }: Desk, { edit, help }: KeyTargets): void {
  // Before what it acts on is painted: a key pressed right then is not for what was there before.
  useLayoutEffect(() => {
    const deeds: Readonly<Record<string, () => void>> = {
      j: () => move(1), k: () => move(-1), a: () => decide('approved'), r: () => decide('rejected'), l: () => decide('open'),
      e: edit, z: undo, '?': help,
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null) return;
      const deed = deeds[event.key];
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
