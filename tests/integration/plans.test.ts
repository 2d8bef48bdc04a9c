import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { carryOutPlan, previewPlan } from '@/server/plans';
import { acceptReviews } from '@/server/reviews';
import { lastActions, undoAction } from '@/server/studyActions';
import type { Viewer } from '@/server/viewer';
import { aLearner, courseId, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

const dueTimes = async ({ learnerId }: Viewer) =>
  (await (await prisma()).card.findMany({ where: { learnerId, phase: 'review' }, orderBy: { id: 'asc' }, select: { id: true, dueAt: true } }));

/** A learner with every card rated Easy today: all wait for days. */
async function aStudiedLearner(name: string): Promise<Viewer> {
  const viewer = await aLearner(name);
  const cards = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId } });
  const events = cards.map(({ id }) => ({
    kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: asId<never>(id), rating: 'easy' as const, at: now, durationMs: 1000,
  }));
  await acceptReviews(viewer, { sentAt: now, events }, now);
  return viewer;
}

describe('a plan', () => {
  const tomorrow = now + DAY_MS;
  const later = now + 30 * DAY_MS;

  test('is shown with its cost before anything changes', async () => {
    const viewer = await aStudiedLearner('planner');
    const before = await dueTimes(viewer);
    const outcome = await previewPlan(viewer, courseId, { kind: 'postpone', atMost: 1 }, later);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.plan.moves).toHaveLength(before.length - 1);
    expect(outcome.plan.cost.after).toBeLessThan(outcome.plan.cost.before ?? 0);
    expect(await dueTimes(viewer)).toEqual(before);
    expect(await lastActions(viewer, courseId)).toEqual([]);
  });

  test('is carried out as one action, and taken back as one', async () => {
    const viewer = await aStudiedLearner('mover');
    const before = await dueTimes(viewer);
    expect(await carryOutPlan(viewer, courseId, { kind: 'advance', wanted: 3 }, tomorrow)).toEqual({ ok: true, cardsMoved: 3 });
    const [action] = await lastActions(viewer, courseId);
    expect(action).toMatchObject({ kind: 'advance', cards: 3, at: tomorrow, isUndone: false });
    expect(await undoAction(viewer, courseId, action!.id, tomorrow + 5)).toEqual({ ok: true, undone: 3, kept: 0 });
    expect(await dueTimes(viewer)).toEqual(before);
    expect((await lastActions(viewer, courseId))[0]).toMatchObject({ isUndone: true });
    expect(await undoAction(viewer, courseId, action!.id, tomorrow + 6)).toEqual({ ok: false, reason: 'no-such-action' });
  });

  test('is taken back only of cards that nothing was done to since', async () => {
    const viewer = await aStudiedLearner('mixed');
    await carryOutPlan(viewer, courseId, { kind: 'advance', wanted: 3 }, tomorrow);
    const moved = await (await prisma()).studyEvent.findFirstOrThrow({ where: { learnerId: viewer.learnerId, kind: 'set-due' } });
    const review = { kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: asId<never>(moved.cardId!), rating: 'good' as const, at: tomorrow + 10, durationMs: 1000 };
    await acceptReviews(viewer, { sentAt: tomorrow + 10, events: [review] }, tomorrow + 10);
    const actionId = asId<EventId>(moved.actionId!);
    expect(await undoAction(viewer, courseId, actionId, tomorrow + 20)).toEqual({ ok: true, undone: 2, kept: 1 });
  });

  test('of somebody else is not there to be taken back', async () => {
    const [owner, stranger] = [await aStudiedLearner('owner'), await aStudiedLearner('stranger')];
    await carryOutPlan(owner, courseId, { kind: 'advance', wanted: 3 }, tomorrow);
    const [action] = await lastActions(owner, courseId);
    expect(await undoAction(stranger, courseId, action!.id, tomorrow)).toEqual({ ok: false, reason: 'no-such-action' });
    expect((await lastActions(owner, courseId))[0]).toMatchObject({ isUndone: false });
  });
});
