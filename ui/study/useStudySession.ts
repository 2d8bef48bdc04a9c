'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Rating } from '@/core/scheduling/event';
import { applyReported, beginSession, practiseCurrent, previewCurrent, rateCurrent, refreshSession, undoLast } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { actionOfCommand } from '@/core/scheduling/studyCommand';
import type { StudyCommand } from '@/core/scheduling/studyCommand';
import type { Instant } from '@/core/time';
import { useLocalStudy } from '../offline/useLocalStudy';
import { lastDeed } from './lastDeed';
import type { Deed } from './lastDeed';
import { promptOf, useShowing } from './useShowing';

const tickMs = 5_000;

/** Runs a study session: the session's state, what the page shows of it, and what a learner can do. It begins with
 *  `resumed`, or as the deck came. */
export function useStudySession(deck: StudyDeck, resumed?: StudySession) {
  const [session, change] = useReducer(apply, deck, (fresh) => resumed ?? beginSession(fresh, fresh.serverNow));
  const [turn, nextTurn] = useReducer((count: number) => count + 1, 0);
  const [told, tell] = useState<Told>({ kind: 'nothing' });
  const { clock, troubles, add } = useLocalStudy(deck, change);
  const showing = useShowing(session, turn);
  const shownAt = useRef<Instant>(deck.serverNow);
  useEffect(() => {
    shownAt.current = clock.now();
  }, [showing.showing, clock]);
  useEffect(() => {
    const timer = setInterval(() => change((before) => refreshSession(before, clock.now())), tickMs);
    return () => clearInterval(timer);
  }, [clock]);

  const rate = useCallback((rating: Rating) => {
    if (session.current === null) return;
    const at = clock.now();
    nextTurn();
    tell({ kind: 'nothing' });
    if (session.isPractice) return change((before) => (before.current === null ? before : practiseCurrent(before, at)));
    const asked = promptOf(session)?.questionId;
    const given = { id: newId(), rating, at, durationMs: Math.max(0, at - shownAt.current), ...(asked === undefined ? {} : { questionId: asked }) };
    const rated = rateCurrent(session, given);
    const { source: _source, ...reported } = rated.review;
    change((before) => (before === session ? rated.session : applyReported(before, reported, at)));
    add(reported);
  }, [session, clock, add]);

  const act = useCallback((command: StudyCommand) => {
    if (session.current === null) return;
    const at = clock.now();
    const action = actionOfCommand(session.current.id, command, { id: newId(), at, turn: session.deck.turn });
    // A flag says something of what is shown: that stays as it is.
    if (command.kind !== 'flag') nextTurn();
    tell({ kind: 'done', command });
    change((before) => applyReported(before, action, at));
    add(action);
  }, [session, clock, add]);

  const undo = useCallback(() => {
    const at = clock.now();
    const id = newId();
    const deed = lastDeed(session);
    const undone = undoLast(session, id, at);
    if (undone === null || deed === null) return;
    nextTurn();
    tell({ kind: 'undone', deed });
    const { undo: event } = undone;
    change((before) => {
      // The card that it brings back is shown, whatever the server has said meanwhile.
      const isLast = before.steps === session.steps && before.practice === session.practice;
      if (isLast) return undoLast(before, id, at)?.session ?? before;
      return event === null ? before : applyReported(before, event, at);
    });
    if (event !== null) add(event);
  }, [session, clock, add]);

  const { isRevealed } = showing;
  const preview = useMemo(() => (isRevealed ? previewCurrent(session, clock.now()) : null), [session, isRevealed, clock]);
  return { session, showing, preview, troubles, told, rate, act, undo };
}

/** What the page says of what was done last. */
export type Told =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly command: StudyCommand }
  | { readonly kind: 'undone'; readonly deed: Deed };

type Change = (before: StudySession) => StudySession;

function apply(session: StudySession, change: Change): StudySession {
  return change(session);
}

function newId(): EventId {
  return asId<EventId>(newUuid());
}
