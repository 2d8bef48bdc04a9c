'use client';

import { useEffect, useRef } from 'react';
import type { CourseId } from '@/core/ids';
import { blank } from '@/core/questions/question';
import type { Prompt } from '@/core/questions/prompt';
import { SourceNote } from './SourceNote';

interface FlashcardProps {
  readonly courseId: CourseId;
  readonly prompt: Prompt;
  readonly isRevealed: boolean;
}

/** The prompt, and once it is revealed the answer with its source one tap away. */
export function Flashcard({ courseId, prompt, isRevealed }: FlashcardProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRevealed) answer.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  return (
    <div className="space-y-8">
      <h2 className="min-h-[4.2em] font-serif text-large font-normal text-pretty">
        <Stem prompt={prompt} isRevealed={isRevealed} />
      </h2>
      <div ref={answer} tabIndex={-1} aria-live="polite" className="min-h-40 space-y-5 outline-none">
        {isRevealed && (
          <>
            <p className="border-l-2 border-accent pl-4 font-serif text-large">{prompt.answer}</p>
            <SourceNote courseId={courseId} prompt={prompt} />
          </>
        )}
      </div>
    </div>
  );
}

/** A cloze shows its gap as a rule, and the answer in it once that is revealed. */
function Stem({ prompt, isRevealed }: { prompt: Prompt; isRevealed: boolean }) {
  const [before, after] = prompt.stem.split(blank);
  if (prompt.format === 'open' || after === undefined) return prompt.stem;
  return (
    <>
      {before}
      {isRevealed ? (
        <mark className="bg-wash text-ink">{prompt.answer}</mark>
      ) : (
        <span className="inline-block w-24 border-b-2 border-accent">
          <span className="sr-only">blank</span>&nbsp;
        </span>
      )}
      {after}
    </>
  );
}
