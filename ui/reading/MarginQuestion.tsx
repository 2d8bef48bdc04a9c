'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';
import type { MarginPrompt, MarginStanding } from '@/core/scheduling/marginPrompts';
import { Stem } from '../quiz/Stem';

const looks: Readonly<Record<MarginStanding, string>> = { due: 'border-accent', new: 'border-edge', later: 'border-line text-quiet' };

export type RateInMargin = (one: MarginPrompt, rating: Rating, durationMs: number) => void;

interface MarginQuestionProps {
  readonly one: MarginPrompt;
  readonly rate: RateInMargin;
}

/** One question in the margin. Its answer shows on request; a due or new one is then rated. */
export function MarginQuestion({ one, rate }: MarginQuestionProps) {
  const t = useTranslations('reading');
  const { prompt, standing, recall } = one;
  const [isRevealed, setRevealed] = useState(false);
  const revealedAt = useRef(0);
  const canRate = isRevealed && standing !== 'later';
  const toggle = (at: number): void => {
    revealedAt.current = at;
    setRevealed(!isRevealed);
  };
  // The question stood there all along: only the time with its answer is known.
  const give = (rating: Rating, at: number): void => {
    rate(one, rating, Math.round(at - revealedAt.current));
    setRevealed(false);
  };
  return (
    <div className={`border-s-2 ps-3 font-sans text-small ${looks[standing]}`}>
      <p><Stem text={prompt.stem} answer={isRevealed ? prompt.answer : undefined} /></p>
      <div aria-live="polite">
        {isRevealed && prompt.format === 'open' && <p className="pt-1 font-semibold">{prompt.answer}</p>}
      </div>
      {canRate ? (
        <div role="group" aria-label={t('howWell')} className="flex flex-wrap gap-x-3">
          {ratings.map((rating) => (
            <button key={rating} type="button" className="text-link min-h-11" onClick={(event) => give(rating, event.timeStamp)}>{t('rating', { rating })}</button>
          ))}
        </div>
      ) : (
        <button
          type="button" className="text-link min-h-11 text-quiet" aria-expanded={isRevealed}
          onClick={(event) => toggle(event.timeStamp)}
        >
          {recall === null ? t(isRevealed ? 'hide' : 'showAnswer') : t(isRevealed ? 'hideWithRecall' : 'showAnswerWithRecall', { recall })}
        </button>
      )}
    </div>
  );
}
