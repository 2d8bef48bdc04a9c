'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { choosePrompt } from '@/core/questions/prompt';
import type { Prompt } from '@/core/questions/prompt';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Rating } from '@/core/scheduling/event';
import { previewRatings } from '@/core/scheduling/fsrs';
import { applyReported, beginSession, rateCurrent, refreshSession, undoLast } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import type { Instant } from '@/core/time';
import { useLocalStudy } from '../offline/useLocalStudy';

const tickMs = 5_000;

/** Runs a study session: the session's state, what the page shows of it, and what a learner can do. It begins with
 *  `resumed`, or as the deck came. */
export function useStudySession(deck: StudyDeck, resumed?: StudySession) {
  const [session, change] = useReducer(apply, deck, (fresh) => resumed ?? beginSession(fresh, fresh.serverNow));
  const [revealed, setRevealed] = useState('');
  const { clock, sending, add } = useLocalStudy(deck, change);
  const shown = `${session.current?.id ?? ''} ${session.steps.length}`;
  const shownAt = useRef<Instant>(deck.serverNow);
  useEffect(() => {
    shownAt.current = clock.now();
  }, [shown, clock]);
  useEffect(() => {
    const timer = setInterval(() => change((before) => refreshSession(before, clock.now())), tickMs);
    return () => clearInterval(timer);
  }, [clock]);

  const rate = useCallback((rating: Rating) => {
    if (session.current === null) return;
    const at = clock.now();
    const asked = promptOf(session)?.questionId;
    const given = {
      id: asId<EventId>(newUuid()), rating, at, durationMs: Math.max(0, at - shownAt.current),
      ...(asked === undefined ? {} : { questionId: asked }),
    };
    const rated = rateCurrent(session, given);
    const { source: _source, ...reported } = rated.review;
    change((before) => (before === session ? rated.session : applyReported(before, reported, at)));
    add(reported);
  }, [session, clock, add]);

  const undo = useCallback(() => {
    const at = clock.now();
    const undone = undoLast(session, asId<EventId>(newUuid()), at);
    if (undone === null) return;
    change((before) => (before === session ? undone.session : applyReported(before, undone.undo, at)));
    add(undone.undo);
  }, [session, clock, add]);

  const reveal = useCallback(() => setRevealed(shown), [shown]);
  const prompt = useMemo(() => promptOf(session), [session]);
  const isRevealed = revealed === shown;
  const preview = useMemo(() => (isRevealed ? previewOf(session, clock.now()) : null), [session, isRevealed, clock]);
  return { session, prompt, preview, isRevealed, sending, reveal, rate, undo };
}

type Change = (before: StudySession) => StudySession;

function apply(session: StudySession, change: Change): StudySession {
  return change(session);
}

function promptOf({ current, deck }: StudySession): Prompt | null {
  if (current === null) return null;
  return choosePrompt(current, deck.prompts[current.id] ?? []) ?? null;
}

function previewOf({ current, deck }: StudySession, at: Instant): Readonly<Record<Rating, number>> | null {
  if (current === null) return null;
  const futures = previewRatings(current.state, at, deck.parameters, current.id);
  const wait = (rating: Rating): number => futures[rating].dueAt - at;
  return { again: wait('again'), hard: wait('hard'), good: wait('good'), easy: wait('easy') };
}
