'use client';

import { useEffect } from 'react';
import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';

interface StudyKeys {
  readonly isRevealed: boolean;
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
}

/** Space shows the answer and then rates Good; 1 to 4 rate; z takes back. A control that has the focus keeps its
 *  own keys. */
export function useStudyKeys({ isRevealed, reveal, rate, undo }: StudyKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const isOnControl = event.target instanceof Element && event.target.closest('a, button, input, summary') !== null;
      const rating = ratings[Number(event.key) - 1];
      if (event.key === 'z') undo();
      else if (isRevealed && rating !== undefined) rate(rating);
      else if ((event.key === ' ' || event.key === 'Enter') && !isOnControl) {
        if (isRevealed) rate('good');
        else reveal();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isRevealed, reveal, rate, undo]);
}
