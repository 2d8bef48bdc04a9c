'use client';

import { useEffect } from 'react';

/** Tells the server the browser's time zone, once, for a learner who has none stored. */
export function TimeZone({ remember }: { remember: (timeZone: string) => Promise<void> }) {
  useEffect(() => {
    void remember(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [remember]);
  return null;
}
