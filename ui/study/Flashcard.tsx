'use client';

import { useEffect, useRef, useState } from 'react';
import type { CourseId } from '@/core/ids';
import type { Prompt } from '@/core/questions/prompt';
import { Stem } from '../quiz/Stem';
import { Options } from './Options';
import { SourceNote } from './SourceNote';

interface FlashcardProps {
  readonly courseId: CourseId;
  readonly prompt: Prompt;
  /** Differs from showing to showing. */
  readonly seed: string;
  readonly isRevealed: boolean;
  readonly reveal: () => void;
}

/** The prompt, and once it is revealed the answer with its source one tap away. A cloze and
 *  options show it in place. */
export function Flashcard({ courseId, prompt, seed, isRevealed, reveal }: FlashcardProps) {
  const [chosen, choose] = useState<string | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRevealed) answer.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  const isInPlace = prompt.format !== 'open';
  return (
    <div className="space-y-8">
      <h2 className="min-h-[4.2em] font-serif text-large font-normal text-pretty">
        <Stem text={prompt.stem} answer={isRevealed ? prompt.answer : undefined} />
      </h2>
      {prompt.format === 'single-choice' && (
        <Options prompt={prompt} seed={seed} chosen={chosen} isRevealed={isRevealed} choose={(option) => { choose(option); reveal(); }} />
      )}
      <div ref={answer} tabIndex={-1} aria-live="polite" className="min-h-40 space-y-5 outline-none">
        {isRevealed && (
          <>
            <p className={isInPlace ? 'sr-only' : 'border-l-2 border-accent pl-4 font-serif text-large'}>{prompt.answer}</p>
            <SourceNote courseId={courseId} prompt={prompt} />
          </>
        )}
      </div>
    </div>
  );
}
