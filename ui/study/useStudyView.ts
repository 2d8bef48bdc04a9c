'use client';

import { useSyncExternalStore } from 'react';
import { useStoredChoice } from './storedChoice';

export const textSizes = ['normal', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

const offOn = ['off', 'on'] as const;
const onOff = ['on', 'off'] as const;

/** How this browser's learner wants to study: what is typed, read aloud, how large, and whether single keys do things. */
export function useStudyView() {
  const [typing, setTyping] = useStoredChoice('afterread.study-typing', offOn);
  const [aloud, setAloud] = useStoredChoice('afterread.study-aloud', offOn);
  const [keys, setKeys] = useStoredChoice('afterread.study-keys', onOff);
  const [textSize, setTextSize] = useStoredChoice('afterread.study-text', textSizes);
  return {
    isTyping: typing === 'on',
    isAloud: aloud === 'on',
    hasKeys: keys === 'on',
    textSize,
    canSpeak: useSyncExternalStore(neverChanges, () => 'speechSynthesis' in window, () => false),
    toggleTyping: () => setTyping(typing === 'on' ? 'off' : 'on'),
    toggleAloud: () => setAloud(aloud === 'on' ? 'off' : 'on'),
    toggleKeys: () => setKeys(keys === 'on' ? 'off' : 'on'),
    setTextSize,
  };
}

export type StudyView = ReturnType<typeof useStudyView>;

function neverChanges(): () => void {
  return () => undefined;
}
