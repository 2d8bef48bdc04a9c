'use client';

import { useCallback, useEffect } from 'react';
import type { Prompt } from '@/core/questions/prompt';
import { blank } from '@/core/questions/question';

interface ReadAloudInput {
  readonly isOn: boolean;
  /** BCP 47 tag. */
  readonly language: string;
  readonly prompt: Prompt | null;
  readonly isRevealed: boolean;
}

/** Reads the question, and its answer once that is shown. Gives what reads it again. */
export function useReadAloud({ isOn, language, prompt, isRevealed }: ReadAloudInput): () => void {
  const text = prompt === null ? '' : isRevealed ? prompt.answer : prompt.stem.replaceAll(blank, ' … ');
  const read = useCallback(() => {
    if (!('speechSynthesis' in window) || text === '') return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
  }, [text, language]);
  useEffect(() => {
    if (!isOn) return undefined;
    read();
    return () => window.speechSynthesis.cancel();
  }, [isOn, read]);
  return read;
}
