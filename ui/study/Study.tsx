'use client';

import type { StudyDeck } from '@/core/scheduling/deck';
import type { StudySession } from '@/core/scheduling/session';
import { Flashcard } from './Flashcard';
import { RatingBar } from './RatingBar';
import { SendingNote } from './SendingNote';
import { SessionEnd } from './SessionEnd';
import { useStudyKeys } from './useStudyKeys';
import { useStudySession } from './useStudySession';

interface StudyProps {
  readonly deck: StudyDeck;
  /** Where study of the deck stands, if it is known. */
  readonly resumed?: StudySession;
}

/** The flashcards of a course. */
export function Study({ deck, resumed }: StudyProps) {
  const { session, prompt, preview, isRevealed, sending, reveal, rate, undo } = useStudySession(deck, resumed);
  const canRate = isRevealed && prompt !== null;
  useStudyKeys({ isRevealed: canRate, reveal, rate, undo });
  return (
    <div className="column flex min-h-[70dvh] flex-col">
      <div className="flex items-center justify-between gap-4 border-b border-line pb-1">
        <Counts session={session} />
        <button
          type="button"
          className="text-link min-h-11 text-small disabled:no-underline disabled:opacity-50"
          disabled={session.steps.length === 0}
          onClick={undo}
          aria-keyshortcuts="z"
        >
          Undo
        </button>
      </div>
      <div className="grow pt-8">
        {prompt === null ? (
          <SessionEnd session={session} />
        ) : (
          <Flashcard
            key={`${prompt.questionId} ${session.steps.length}`}
            courseId={deck.courseId}
            prompt={prompt}
            seed={`${prompt.questionId} ${session.steps.length}`}
            isRevealed={isRevealed}
            reveal={reveal}
          />
        )}
      </div>
      <div className="sticky bottom-0 space-y-2 bg-paper pb-3 pt-2">
        <SendingNote {...sending} />
        {prompt !== null && (
          <div className="flex h-16">
            {isRevealed && preview !== null ? (
              <RatingBar preview={preview} rate={rate} />
            ) : (
              <button type="button" className="button button-accent h-16 w-full" onClick={reveal} aria-keyshortcuts="Space">
                Show answer
              </button>
            )}
          </div>
        )}
        <p aria-hidden className="hidden h-5 text-center text-small text-quiet md:block">
          {prompt === null ? '' : isRevealed ? '1 to 4 rate · space is Good · z undoes' : 'space shows the answer · z undoes'}
        </p>
      </div>
    </div>
  );
}

function Counts({ session: { queue, steps } }: { session: StudySession }) {
  const { counts } = queue;
  return (
    <p className="figures label flex gap-4">
      <span>{counts.new} new</span>
      <span>{counts.learning} learning</span>
      <span>{counts.review} to review</span>
      <span>{steps.length} done</span>
    </p>
  );
}
