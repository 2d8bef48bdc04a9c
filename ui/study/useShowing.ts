'use client';

import { useCallback, useMemo, useState } from 'react';
import { suggestedRating } from '@/core/grading/suggestedRating';
import type { Response } from '@/core/grading/response';
import { choosePrompt } from '@/core/questions/prompt';
import type { Prompt } from '@/core/questions/prompt';
import { ratings } from '@/core/scheduling/event';
import type { StudySession } from '@/core/scheduling/session';

/** One showing of a card: what is asked, whether its answer is shown, and what was answered. A card that is shown anew
 *  asks anew; `turn` counts what was done. */
export function useShowing(session: StudySession, turn: number) {
  const { current } = session;
  const showing = `${current?.id ?? ''} ${turn}`;
  const [answered, setAnswered] = useState<{ showing: string; response: Response | null }>({ showing: '', response: null });
  const prompt = useMemo(() => promptOf(session), [session]);
  const isRevealed = answered.showing === showing && prompt !== null;
  const response = isRevealed ? answered.response : null;
  const answer = useCallback((given: Response) => setAnswered({ showing, response: given }), [showing]);
  const reveal = useCallback(() => setAnswered({ showing, response: null }), [showing]);
  const suggested = prompt === null ? null : suggestedRating(prompt, response);
  const reviews = current === null || current.state.phase === 'new' ? 0 : current.state.reviews;
  return {
    prompt, isRevealed, response, answer, reveal, showing,
    /** What the space bar gives. */
    likely: suggested ?? ratings[2],
    suggested,
    seed: `${prompt?.questionId ?? ''} ${reviews} ${turn}`,
  };
}

export type Showing = ReturnType<typeof useShowing>;

export function promptOf({ current, deck }: Pick<StudySession, 'current' | 'deck'>): Prompt | null {
  if (current === null) return null;
  return choosePrompt(current, deck.prompts[current.id] ?? []) ?? null;
}
