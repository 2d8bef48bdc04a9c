'use client';

import { useSyncExternalStore } from 'react';

/** All questions on one page, or one at a time. */
export type QuizLayout = 'page' | 'single';

const key = 'afterread.quiz-layout';
const changed = 'afterread:quiz-layout';

/** The layout that this browser's reader last chose. */
export function useLayoutChoice(): [QuizLayout, (layout: QuizLayout) => void] {
  const layout = useSyncExternalStore(subscribe, stored, (): QuizLayout => 'page');
  return [layout, choose];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

function stored(): QuizLayout {
  return localStorage.getItem(key) === 'single' ? 'single' : 'page';
}

function choose(layout: QuizLayout): void {
  localStorage.setItem(key, layout);
  window.dispatchEvent(new Event(changed));
}
