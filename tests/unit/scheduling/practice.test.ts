import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import { beginSession, practiseCurrent, rateCurrent, refreshSession, undoLast } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { MINUTE_MS } from '@/core/time';
import { noon } from '../builders/card';
import { aDeck } from '../builders/deck';
import { aDueCard } from '../builders/plan';

const cram: CustomSession = { kind: 'cram', date: '2026-01-20' };
const due = aDueCard('due', { dueInDays: -1, intervalDays: 2 });
const known = aDueCard('known', { dueInDays: 30, intervalDays: 90 });
const begun = beginSession(aDeck([known, due], { custom: cram }), noon);
const rated = (session: StudySession, id: string, rating: 'again' | 'good' = 'good') =>
  rateCurrent(session, { id: asId<EventId>(id), rating, at: noon + MINUTE_MS, durationMs: 1000 }).session;

describe('a session of chosen cards', () => {
  test('asks what will be most forgotten, and says where an answer moves no schedule', () => {
    expect([begun.current?.factId, begun.isPractice]).toEqual(['due', false]);
    const next = rated(begun, 'e');
    expect([next.current?.factId, next.isPractice]).toEqual(['known', true]);
  });

  test('leaves a card as it is that was answered for practice, and ends when all were answered', () => {
    const end = practiseCurrent(rated(begun, 'e'), noon + 2 * MINUTE_MS);
    expect(end.current).toBeNull();
    expect(cardOf(end.cards, known.id)).toEqual(known);
    expect(end.queue).toMatchObject({ cards: [], nextDueAt: null });
  });

  test('takes back an answer for practice before the review that came before it', () => {
    const end = practiseCurrent(rated(begun, 'e'), noon + 2 * MINUTE_MS);
    const once = undoLast(end, asId<EventId>('u1'), noon + 3 * MINUTE_MS)!;
    expect(once.undo).toBeNull();
    expect([once.session.current?.factId, once.session.isPractice]).toEqual(['known', true]);
    const twice = undoLast(once.session, asId<EventId>('u2'), noon + 3 * MINUTE_MS)!;
    expect(twice.undo).toMatchObject({ undoes: 'e' });
    expect(twice.session.current).toEqual(due);
  });

  test('asks a forgotten card again when its minutes are over', () => {
    const end = practiseCurrent(rated(begun, 'e', 'again'), noon + 2 * MINUTE_MS);
    expect(end.queue).toMatchObject({ nextDueAt: noon + 11 * MINUTE_MS, dueThen: 1 });
    expect(refreshSession(end, noon + 11 * MINUTE_MS).current?.factId).toBe('due');
  });
});
