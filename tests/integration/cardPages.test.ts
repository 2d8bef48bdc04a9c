import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { cardHistory } from '@/server/cardHistory';
import { listCards } from '@/server/cardList';
import { acceptReviews } from '@/server/reviews';
import { commandCards, lastActions, undoAction } from '@/server/studyActions';
import { aLearner, courseId, now, test, useFreshDatabase } from './setting';

useFreshDatabase();

describe('the list of cards', () => {
  test('holds all of the learner’s own, in the order of the text, with what they ask for', async () => {
    const viewer = await aLearner('lister');
    const { cards, total, pages } = await listCards(viewer, courseId, 'all', 1, now);
    expect(total).toBe(cards.length);
    expect(pages).toBe(1);
    expect(cards.map(({ card }) => card.position)).toEqual([...cards.map(({ card }) => card.position)].sort((a, b) => a - b));
    expect(cards.every(({ card, fact }) => fact.slots.some(({ name }) => name === card.slot))).toBe(true);
    expect((await listCards(viewer, courseId, 'due', 1, now)).total).toBe(0);
    expect((await listCards(viewer, courseId, 'all', 9, now)).cards).toEqual([]);
  });

  test('lets chosen cards be changed together and taken back together', async () => {
    const viewer = await aLearner('chooser');
    const { cards } = await listCards(viewer, courseId, 'all', 1, now);
    const cardIds = cards.slice(0, 2).map(({ card }) => card.id);
    expect(await commandCards(viewer, { kind: 'suspend', cardIds: [...cardIds, asId<never>('of/somebody/else')] }, now)).toBe(2);
    expect((await listCards(viewer, courseId, 'suspended', 1, now)).cards.map(({ card }) => card.id)).toEqual(cardIds);
    const [action] = await lastActions(viewer, courseId);
    expect(action).toMatchObject({ kind: 'suspend', cards: 2 });
    await undoAction(viewer, courseId, action!.id, now + 1);
    expect((await listCards(viewer, courseId, 'suspended', 1, now)).total).toBe(0);
  });
});

describe("a card's page", () => {
  test('tells everything that happened to it and counts', async () => {
    const viewer = await aLearner('reader');
    const { cards } = await listCards(viewer, courseId, 'all', 1, now);
    const { id, factId, slot } = cards[0]!.card;
    const review = (at: number) => ({ kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: id, rating: 'easy' as const, at, durationMs: 3000 });
    await acceptReviews(viewer, { sentAt: now + 9 * DAY_MS, events: [review(now), review(now + 9 * DAY_MS)] }, now + 9 * DAY_MS);
    const found = await cardHistory(viewer, courseId, factId, slot, now + 10 * DAY_MS);
    expect(found?.history.map(({ action }) => action.at)).toEqual([now, now + 9 * DAY_MS]);
    expect(found?.curve).toHaveLength(2);
    expect(found?.recall).toBeGreaterThan(0.9);
  });

  test('is not there for a card that the learner lacks', async () => {
    const viewer = await aLearner('stranger2');
    expect(await cardHistory(viewer, courseId, asId('none'), 'year', now)).toBeNull();
  });
});
