'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId, SectionId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import { deckSchema } from '@/core/scheduling/deckSchema';
import type { Rating } from '@/core/scheduling/event';
import { marginPrompts } from '@/core/scheduling/marginPrompts';
import type { MarginPrompt } from '@/core/scheduling/marginPrompts';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { LocalStudy } from '../offline/localStudy';
import { StudyClock } from '../offline/studyClock';
import { entryOf } from '../offline/useLocalStudy';

interface Margin {
  readonly session: StudySession;
  readonly clock: StudyClock;
}

/** The prompts beside a section's text, and the answering of one. Empty until they have come, and without a connection. */
export function useMarginStudy(courseId: CourseId, sectionId: SectionId) {
  const [margin, setMargin] = useState<Margin | null>(null);
  const local = useRef<LocalStudy | null>(null);
  useEffect(() => {
    const opening = { isOver: false };
    void fetchMargin(courseId, sectionId).then((opened) => {
      if (opened === null || opening.isOver) return;
      local.current = new LocalStudy(opened.session.deck.learnerId);
      setMargin(opened);
    });
    return () => {
      opening.isOver = true;
      void local.current?.close();
    };
  }, [courseId, sectionId]);

  const prompts = useMemo(
    () => (margin === null ? new Map<number, MarginPrompt[]>() : marginPrompts(margin.session.deck, margin.session.cards.list, margin.clock.now())),
    [margin],
  );

  function rate({ card, prompt }: MarginPrompt, rating: Rating, durationMs: number): void {
    if (margin === null) return;
    const { session, clock } = margin;
    const given = { id: asId<EventId>(newUuid()), rating, at: clock.now(), durationMs, questionId: prompt.questionId };
    const rated = rateCurrent({ ...session, current: cardOf(session.cards, card.id) ?? card }, given);
    const { source: _source, ...reported } = rated.review;
    void local.current?.add(entryOf(session.deck, reported, clock));
    setMargin({ session: rated.session, clock });
  }

  return { prompts, rate };
}

async function fetchMargin(courseId: CourseId, sectionId: SectionId): Promise<Margin | null> {
  const address = `/api/study/${encodeURIComponent(courseId)}/sections/${encodeURIComponent(sectionId)}`;
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) return null;
  const deck = deckSchema.safeParse(await response.json());
  if (!deck.success) return null;
  return { session: beginSession(deck.data, deck.data.serverNow), clock: new StudyClock(deck.data.serverNow) };
}
