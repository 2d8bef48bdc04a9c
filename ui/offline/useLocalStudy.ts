'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { ReportedEvent } from '@/core/scheduling/session';
import type { CourseStudy, CourseStudyHost } from './courseStudy';
import { shifted } from './deviceClock';
import type { Entry } from './entry';
import { keepInMirror } from './mirror';
import { StudyClock } from './studyClock';
import type { Trouble } from './troubles';

const lookMs = 60_000;

/** Keeps what is studied in this browser until the server has it, and tells how that stands. The larger part of the
 *  code comes after the page; what is done before that is kept in the mirror. */
export function useLocalStudy(deck: StudyDeck, change: CourseStudyHost['change']) {
  const [clock] = useState(() => new StudyClock(deck.serverNow));
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const study = useRef<CourseStudy | null>(null);
  const early = useRef<Entry[]>([]);

  useEffect(() => {
    const opening = { isOver: false };
    const begin = async (): Promise<void> => {
      const { CourseStudy } = await import('./courseStudy');
      if (opening.isOver || study.current !== null) return;
      study.current = new CourseStudy(deck, { clock, change, onTroubles: setTroubles });
      for (const entry of early.current.splice(0)) study.current.add(entry);
      await study.current.start();
    };
    // Without a connection and before it was ever loaded: tried again when something changes.
    const look = (): void => void (study.current === null ? begin() : study.current.refresh()).catch(() => undefined);
    const stop = watch(look, () => study.current?.sendOnLeave());
    look();
    return () => {
      opening.isOver = true;
      stop();
      study.current?.close();
      study.current = null;
    };
  }, [deck, change, clock]);

  const add = useCallback((event: ReportedEvent) => {
    const entry = entryOf(deck, event, clock);
    if (study.current !== null) return study.current.add(entry);
    keepInMirror(deck.learnerId, entry);
    early.current.push(entry);
  }, [deck, clock]);

  return { clock, troubles, add };
}

/** Looks when the connection or the learner is back, and from time to time. */
function watch(look: () => void, onLeave: () => void): () => void {
  const onVisibility = (): void => (document.visibilityState === 'hidden' ? onLeave() : look());
  const timer = setInterval(look, lookMs);
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', look);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

export function entryOf({ courseId }: StudyDeck, event: ReportedEvent, clock: StudyClock): Entry {
  // Entries are sent in this order; the clock may have been set back since, which then only mixes the batches.
  return { order: Date.now(), courseId, event: shifted(event, -clock.offset), since: clock.heardAt, standing: { kind: 'unsent' } };
}

