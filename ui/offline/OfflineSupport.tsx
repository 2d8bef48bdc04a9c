'use client';

import { useEffect } from 'react';
import type { LearnerId } from '@/core/ids';

interface OfflineSupportProps {
  /** Names the build, whose pages the service worker keeps; null where nothing is built. */
  readonly build: string | null;
  /** Null for a visitor. */
  readonly learner: { readonly id: LearnerId; readonly isGuest: boolean } | null;
}

/** Makes the pages work without a connection later on; shows nothing. */
export function OfflineSupport({ build, learner }: OfflineSupportProps) {
  const id = learner?.id;
  const isGuest = learner?.isGuest ?? false;
  useEffect(() => {
    if (build !== null) whenIdle(() => void register(build));
  }, [build]);
  useEffect(() => {
    if (id === undefined) return undefined;
    const sync = (): void => void syncLearner({ id, isGuest });
    whenIdle(sync);
    window.addEventListener('online', sync);
    return () => window.removeEventListener('online', sync);
  }, [id, isGuest]);
  return null;
}

async function register(build: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`/worker.mjs?build=${build}`);
  } catch {
    // Not served over TLS, or blocked by the browser: everything works but pages without a connection.
  }
}

async function syncLearner(learner: { readonly id: LearnerId; readonly isGuest: boolean }): Promise<void> {
  try {
    const { syncInBackground } = await import('./backgroundSync');
    await syncInBackground(learner);
  } catch {
    // The connection went; the next page or its return tries again.
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 3_000 });
  else setTimeout(work, 1_000);
}
