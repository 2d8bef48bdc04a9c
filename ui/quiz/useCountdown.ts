'use client';

import { useEffect, useState } from 'react';

/** What is left of the time that the server said remains, counted by a clock that nobody can set; null without a limit.
 *  `onEnd` is called once, when nothing is left. */
export function useCountdown(remainingMs: number | null, onEnd: () => void): number | null {
  const [left, setLeft] = useState(remainingMs);
  useEffect(() => {
    if (remainingMs === null) return undefined;
    const begun = performance.now();
    const tick = (): void => {
      const now = Math.max(0, remainingMs - (performance.now() - begun));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      onEnd();
    };
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [remainingMs, onEnd]);
  return remainingMs === null ? null : left;
}
