'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { AttemptView } from '@/core/grading/attempt';
import type { Response as Answer } from '@/core/grading/response';
import { ResponseSaver } from './responseSaver';
import type { Given, SaveState } from './responseSaver';

/** The answers of an open attempt, saved as they are given. */
export function useResponses(attempt: AttemptView) {
  const [saver] = useState(() => new ResponseSaver(attempt.attemptId));
  const [given, setGiven] = useState<readonly Given[]>(() =>
    attempt.questions.map(({ response, sequence }) => ({ response, sequence })),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot, (): SaveState => 'saved');

  const answer = useCallback((position: number, response: Answer | null) => {
    const sequence = (given[position]?.sequence ?? 0) + 1;
    saver.give(position, { response, sequence });
    setGiven(given.with(position, { response, sequence }));
  }, [given, saver]);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void saver.save();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [saver]);

  return { responses: given.map(({ response }) => response), state, answer, save: saver.save };
}
