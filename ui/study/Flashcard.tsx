'use client';

import { useEffect, useRef } from 'react';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import type { Response } from '@/core/grading/response';
import type { Prompt } from '@/core/questions/prompt';
import type { StudyDeck } from '@/core/scheduling/deck';
import { Stem } from '../quiz/Stem';
import { Options, optionsOf } from './Options';
import { SourceNote } from './SourceNote';
import { TypedAnswer } from './TypedAnswer';
import { TypedVerdict } from './TypedVerdict';

interface FlashcardProps {
  readonly deck: Pick<StudyDeck, 'courseId' | 'courseTitle' | 'language' | 'article'>;
  readonly prompt: Prompt;
  /** Differs from showing to showing. */
  readonly seed: string;
  readonly isRevealed: boolean;
  /** What was answered before the answer was shown. */
  readonly response: Response | null;
  readonly isTyping: boolean;
  readonly answer: (response: Response) => void;
}

/** The prompt, and once it is revealed the answer with its source one tap away. A cloze and
 *  options show it in place. */
export function Flashcard({ deck, prompt, seed, isRevealed, response, isTyping, answer }: FlashcardProps) {
  const { language } = deck;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRevealed) shown.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  const typed = prompt.format === 'single-choice' ? null : prompt.typed;
  return (
    <div className="space-y-8">
      <h2 lang={language} className="min-h-[4.2em] font-serif text-large font-normal text-pretty">
        <Stem text={prompt.stem} answer={isRevealed ? prompt.answer : undefined} />
      </h2>
      {prompt.format === 'single-choice' && (
        <Options
          prompt={prompt} language={language} seed={seed} isRevealed={isRevealed}
          chosen={response?.kind === 'choice' ? response.choice : null}
          choose={(choice) => answer({ kind: 'choice', choice })}
        />
      )}
      {isTyping && typed !== null && !isRevealed && <TypedAnswer check={(text) => answer({ kind: 'text', text })} />}
      <div ref={shown} tabIndex={-1} aria-live="polite" className="min-h-40 space-y-5 outline-none">
        {isRevealed && (
          <>
            {response?.kind === 'text' && typed !== null && <TypedVerdict typed={typed} text={response.text} language={language} />}
            <p lang={language} className={prompt.format === 'open' ? 'border-s-2 border-accent ps-4 font-serif text-large' : 'sr-only'}>{prompt.answer}</p>
            <SourceNote courseId={deck.courseId} prompt={prompt} language={language} markdown={markdownOf(deck, prompt, seed)} />
          </>
        )}
      </div>
    </div>
  );
}

/** The card with its answer. */
function markdownOf({ article, courseTitle }: FlashcardProps['deck'], prompt: Prompt, seed: string): string {
  const { stem, answer, explanation, source: { paragraph } } = prompt;
  const options = prompt.format === 'single-choice' ? optionsOf(prompt, seed) : [];
  return questionMarkdown({ stem, options, right: answer, explanation, paragraph }, article ?? { article: courseTitle, author: '', publisher: '', year: 0 });
}
