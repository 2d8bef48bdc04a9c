'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { choosePrompt } from '@/core/questions/prompt';
import type { Prompt } from '@/core/questions/prompt';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Rating } from '@/core/scheduling/event';
import { previewRatings } from '@/core/scheduling/fsrs';
import {
  acceptServerStates, beginSession, rateCurrent, refreshSession, undoLast,
} from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { Outbox } from './outbox';
import type { OutboxState } from './outbox';

const noTrouble: OutboxState = { waiting: 0, trouble: 'none' };
const tickMs = 5_000;

/** Runs a study session: the session's state, what the page shows of it, and what a learner can do. */
export function useStudySession(deck: StudyDeck) {
  const [session, change] = useReducer(apply, deck, (fresh) => beginSession(fresh, fresh.serverNow));
  const [isRevealed, setRevealed] = useState(false);
  const shownAt = useRef(deck.serverNow);
  const [outbox] = useState(() => makeOutbox(deck, change));
  const sending = useSyncExternalStore(outbox?.subscribe ?? idle, outbox?.snapshot ?? quiet, quiet);
  useSending(outbox);
  useEffect(() => {
    shownAt.current = Date.now();
  }, [session.current?.id, session.steps.length]);
  useEffect(() => {
    const timer = setInterval(() => change((before) => refreshSession(before, Date.now())), tickMs);
    return () => clearInterval(timer);
  }, []);

  const rate = useCallback((rating: Rating) => {
    if (session.current === null) return;
    const at = Date.now();
    const given = { id: asId<EventId>(newUuid()), rating, at, durationMs: Math.max(0, at - shownAt.current) };
    const rated = rateCurrent(session, given);
    change(() => rated.session);
    setRevealed(false);
    const { source: _source, ...reported } = rated.review;
    outbox?.add(reported);
  }, [session, outbox]);

  const undo = useCallback(() => {
    const undone = undoLast(session, asId<EventId>(newUuid()), Date.now());
    if (undone === null) return;
    change(() => undone.session);
    setRevealed(false);
    outbox?.add(undone.undo);
  }, [session, outbox]);

  const reveal = useCallback(() => setRevealed(true), []);
  const prompt = useMemo(() => promptOf(session), [session]);
  const preview = useMemo(() => previewOf(session), [session]);
  return { session, prompt, preview, isRevealed, sending, reveal, rate, undo };
}

type Change = (before: StudySession) => StudySession;

function apply(session: StudySession, change: Change): StudySession {
  return change(session);
}

function makeOutbox(deck: StudyDeck, change: (change: Change) => void): Outbox | null {
  if (typeof window === 'undefined') return null;
  const outbox: Outbox = new Outbox(deck.learnerId, (cards) => {
    change((before) => acceptServerStates(before, cards, outbox.unsentCards(), Date.now()));
  });
  return outbox;
}

function useSending(outbox: Outbox | null): void {
  useEffect(() => {
    if (outbox === null) return;
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') outbox.sendOnLeave();
    };
    const onOnline = (): void => void outbox.send();
    onOnline();
    window.addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [outbox]);
}

function idle(): () => void {
  return () => undefined;
}

function quiet(): OutboxState {
  return noTrouble;
}

function promptOf({ current, deck }: StudySession): Prompt | null {
  if (current === null) return null;
  const reviews = current.state.phase === 'new' ? 0 : current.state.reviews;
  return choosePrompt(current.id, reviews, deck.prompts[current.id] ?? []) ?? null;
}

function previewOf({ current, deck }: StudySession): Readonly<Record<Rating, number>> | null {
  if (current === null) return null;
  const at = Date.now();
  const futures = previewRatings(current.state, at, deck.parameters, current.id);
  const wait = (rating: Rating): number => futures[rating].dueAt - at;
  return { again: wait('again'), hard: wait('hard'), good: wait('good'), easy: wait('easy') };
}
