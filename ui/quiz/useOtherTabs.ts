'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { AttemptId } from '@/core/ids';

/** Calls `onChanged` when another page of this browser has saved an answer of the attempt, and when this page is come
 *  back to, as another device may have. Gives the way to tell the others. */
export function useOtherTabs(attemptId: AttemptId, onChanged: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`afterread:attempt:${attemptId}`);
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') onChanged();
    };
    opened.addEventListener('message', onChanged);
    document.addEventListener('visibilitychange', onVisible);
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = null;
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [attemptId, onChanged]);
  const hasSaved = useRef(false);
  return useCallback(() => {
    // The first call is of a page that has just opened: it has saved nothing.
    if (hasSaved.current) channel.current?.postMessage('saved');
    hasSaved.current = true;
  }, []);
}
