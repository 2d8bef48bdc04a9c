'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Rating } from '@/core/scheduling/event';
import { marginPrompts } from '@/core/scheduling/marginPrompts';
import type { MarginPrompt } from '@/core/scheduling/marginPrompts';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import { LocalStudy } from '../offline/localStudy';
import { StudyClock } from '../offline/studyClock';
import { entryOf } from '../offline/useLocalStudy';
import type { RateInMargin } from './MarginQuestion';

/** The prompts beside a section's text by the paragraph's index, and the answering of one. */
export interface MarginStudied {
  readonly prompts: ReadonlyMap<number, readonly MarginPrompt[]>;
  readonly rate: RateInMargin;
}

/** When the decks that were shown were made. */
const shown = new Set<number>();

/** Study of the cards in `deck`, a section's, from how they stood when the server made it: the page comes with them in place. */
export function useMarginStudy(deck: StudyDeck): MarginStudied {
  const [clock] = useState(() => new StudyClock(deck.serverNow));
  const [margin, setMargin] = useState(() => ({ session: beginSession(deck, deck.serverNow), at: deck.serverNow }));
  const local = useRef<LocalStudy | null>(null);
  const router = useRouter();
  useEffect(() => {
    const opened = new LocalStudy(deck.learnerId);
    local.current = opened;
    return () => void opened.close();
  }, [deck.learnerId]);
  useEffect(() => {
    // Who comes back to a page gets it as it was, with questions that have been answered.
    if (shown.has(deck.serverNow)) router.refresh();
    else shown.add(deck.serverNow);
  }, [deck, router]);

  const prompts = useMemo(() => marginPrompts(margin.session.deck, margin.session.cards.list, margin.at), [margin]);

  function rate({ card, prompt }: MarginPrompt, rating: Rating, durationMs: number): void {
    const { session } = margin;
    const given = { id: asId<EventId>(newUuid()), rating, at: clock.now(), durationMs, questionId: prompt.questionId };
    const rated = rateCurrent({ ...session, current: cardOf(session.cards, card.id) ?? card }, given);
    const { source: _source, ...reported } = rated.review;
    void local.current?.add(entryOf(session.deck, reported, clock));
    setMargin({ session: rated.session, at: clock.now() });
  }

  return { prompts, rate };
}
