import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { acceptReviews } from '@/server/reviews';
import { ownStatistics } from '@/server/statistics';
import { workloadCurve } from '@/server/workload';
import { aLearner, aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function aStudent(name: string) {
  const viewer = await aLearner(name);
  const cards = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId } });
  const events = cards.flatMap(({ id }) =>
    [now, now + 9 * DAY_MS].map((at) => ({
      kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: asId<never>(id), rating: 'easy' as const, at, durationMs: 6000,
    })),
  );
  const later = now + 9 * DAY_MS;
  await acceptReviews(viewer, { sentAt: later, events }, later);
  return { viewer, cards: cards.length, later };
}

describe('statistics', () => {
  test('agree with what was reviewed', async () => {
    const { viewer, cards, later } = await aStudent('counted');
    const found = await ownStatistics(viewer, courseId, later);
    expect(found?.reviews).toBe(2 * cards);
    expect(found?.calendar.at(-1)?.amount).toBe(cards);
    expect(found?.minutes.at(-1)?.amount).toBeCloseTo(cards / 10, 9);
    expect(found?.retention.at(-1)?.young).toEqual({ recalled: cards, reviews: cards });
    expect(found?.calibration.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(cards);
    expect(found?.forecast.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(cards);
  });

  test('are empty for who has not begun, and not there for no course', async () => {
    const viewer = await aViewer('fresh');
    expect((await ownStatistics(viewer, courseId, now))?.reviews).toBe(0);
    expect(await ownStatistics(viewer, asId('none'), now)).toBeNull();
  });
});

describe('the workload', () => {
  test('rises with the recall aimed at, and is unknown without cards', async () => {
    const { viewer, later } = await aStudent('working');
    const costs = await workloadCurve(viewer, courseId, later);
    expect(costs[0]?.desiredRetention).toBe(0.7);
    expect(costs.at(-1)?.reviewsPerDay).toBeGreaterThan(2 * (costs[0]?.reviewsPerDay ?? 0));
    expect(costs.at(-1)?.remembered).toBeGreaterThan(costs[0]?.remembered ?? Infinity);
    expect(await workloadCurve(await aViewer('cardless'), courseId, now)).toEqual([]);
  });
});
