'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AttemptQuestionView, AttemptView } from '@/core/quiz/attemptView';
import { ResponseSaver } from './responseSaver';
import type { Given, SaveState } from './responseSaver';
import { useOtherTabs } from './useOtherTabs';

export type Answered = Pick<Given, 'response' | 'confidence'>;

const unanswered: Given = { response: null, confidence: null, sequence: 0, elapsedMs: 0 };

/** The answers of an open attempt, saved as they are given. What another page changes is taken over where nothing here
 *  is still to be saved. */
export function useResponses(attempt: AttemptView) {
  const router = useRouter();
  const [saver] = useState(() => new ResponseSaver(attempt.attemptId));
  const [given, setGiven] = useState<ReadonlyMap<number, Given>>(() => new Map(attempt.questions.map((one) => [one.position, givenOf(one)])));
  const [seen, setSeen] = useState(attempt);
  const [takenOver, setTakenOver] = useState<readonly number[]>([]);
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot, (): SaveState => 'saved');
  const markedAt = useRef<number | null>(null);

  // The server's view came anew, after another page or device had changed it.
  if (seen !== attempt) {
    setSeen(attempt);
    const changed = attempt.questions.filter((one) => !saver.isUnsaved(one.position) && differs(one, given.get(one.position)));
    if (changed.length > 0) {
      setGiven(new Map([...given, ...changed.map((one) => [one.position, givenOf(one)] satisfies [number, Given])]));
      setTakenOver(changed.filter(({ position }) => given.has(position)).map(({ position }) => position));
    }
  }

  const refresh = useCallback(() => router.refresh(), [router]);
  const tellOthers = useOtherTabs(attempt.attemptId, refresh);
  useEffect(() => { markedAt.current = performance.now(); }, []);
  useEffect(() => {
    if (state === 'saved') tellOthers();
    if (state === 'refused') refresh();
  }, [state, tellOthers, refresh]);
  useLeavingWarning(state === 'saving' || state === 'unsaved', saver);

  const answer = useCallback((position: number, change: Partial<Answered>) => {
    const before = given.get(position) ?? unanswered;
    const now = performance.now();
    const elapsedMs = before.elapsedMs + Math.round(now - (markedAt.current ?? now));
    markedAt.current = now;
    const next: Given = { ...before, ...change, sequence: before.sequence + 1, elapsedMs };
    saver.give(position, next);
    setGiven(new Map(given).set(position, next));
    setTakenOver([]);
  }, [given, saver]);

  return useMemo(() => ({
    answeredAt: (position: number): Answered => given.get(position) ?? unanswered,
    state, takenOver, answer, save: saver.save,
  }), [given, state, takenOver, answer, saver]);
}

export type Responses = ReturnType<typeof useResponses>;

function givenOf({ response, confidence, sequence }: AttemptQuestionView): Given {
  return { response, confidence, sequence, elapsedMs: 0 };
}

/** Both come from JSON of one shape. */
function differs(view: AttemptQuestionView, given: Given | undefined): boolean {
  return JSON.stringify([view.response, view.confidence]) !== JSON.stringify([given?.response, given?.confidence]);
}

/** Asks before the page is left with something unsaved, and saves when it is hidden. */
function useLeavingWarning(isUnsaved: boolean, saver: ResponseSaver): void {
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void saver.save();
    };
    const onLeave = (event: Event): void => {
      if (isUnsaved) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [isUnsaved, saver]);
}
