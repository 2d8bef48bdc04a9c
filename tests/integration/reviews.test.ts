import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId, SectionId } from '@/core/ids';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { introduceSection, studyDeck } from '@/server/cards';
import { readCourse } from '@/server/content/readCourse';
import { loadCourse } from '@/server/courseLoading';
import { applyMigrations } from '@/server/database/schemaEngine';
import { database } from '@/server/db';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-'));
process.env['DATA_DIR'] = folder;
delete process.env['DATABASE_URL'];

const now = Date.UTC(2026, 0, 15, 12);
const course = asId<CourseId>('sco');
const section = asId<SectionId>('founding');

const id = (number: number): EventId => asId<EventId>(`019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`);

/** A learner with the cards of the first section, all new. */
async function aLearner(name: string): Promise<Viewer> {
  const prisma = await database();
  await prisma.user.create({ data: { id: name, name, email: `${name}@example.org` } });
  const viewer: Viewer = {
    learnerId: asId<LearnerId>(name), name, email: `${name}@example.org`, isGuest: false, timeZone: 'UTC', dayStartHour: 4,
  };
  await introduceSection(viewer, course, section, now - DAY_MS);
  return viewer;
}

async function aCardOf(viewer: Viewer): Promise<CardId> {
  const deck = await studyDeck(viewer, course, now);
  return deck!.cards[0]!.id;
}

const review = (number: number, cardId: CardId, at = now): SentEvent => ({
  kind: 'review', id: id(number), cardId, rating: 'good', at, durationMs: 2000,
});

beforeAll(async () => {
  await applyMigrations({ provider: 'sqlite', file: path.join(folder, 'afterread.db') });
  const { course: content } = readCourse('content/sco');
  await loadCourse(await database(), content!, now);
});

afterAll(async () => {
  await (await database()).$disconnect();
  rmSync(folder, { recursive: true });
});

describe('accepting reviews', () => {
  test('stores a review and answers with the new state', async () => {
    const viewer = await aLearner('one');
    const cardId = await aCardOf(viewer);
    const { results, cards } = await acceptReviews(viewer, { sentAt: now, events: [review(1, cardId)] }, now);
    expect(results).toEqual([{ id: id(1), status: 'accepted' }]);
    expect(cards[0]?.state).toMatchObject({ phase: 'learning', dueAt: now + 10 * MINUTE_MS, reviews: 1 });
  });

  test('counts a review once when it arrives twice, in one batch or in two', async () => {
    const viewer = await aLearner('two');
    const cardId = await aCardOf(viewer);
    const batch = { sentAt: now, events: [review(1, cardId), review(1, cardId)] };
    await acceptReviews(viewer, batch, now);
    const { results, cards } = await acceptReviews(viewer, batch, now + 5);
    expect(results.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    expect(cards[0]?.state).toMatchObject({ reviews: 1 });
  });

  test('takes back a review, once', async () => {
    const viewer = await aLearner('three');
    const cardId = await aCardOf(viewer);
    await acceptReviews(viewer, { sentAt: now, events: [review(1, cardId)] }, now);
    const undo = (number: number): SentEvent => ({ kind: 'undo', id: id(number), cardId, undoes: id(1), at: now + 10 });
    const first = await acceptReviews(viewer, { sentAt: now + 10, events: [undo(2)] }, now + 10);
    expect(first.cards[0]?.state).toEqual({ phase: 'new' });
    const second = await acceptReviews(viewer, { sentAt: now + 20, events: [undo(3)] }, now + 20);
    expect(second.results[0]?.status).toBe('no-effect');
  });

  test("refuses another learner's cards and leaves them alone", async () => {
    const owner = await aLearner('four');
    const stranger: Viewer = { ...owner, learnerId: asId<LearnerId>('nobody') };
    const { results } = await acceptReviews(stranger, { sentAt: now, events: [review(1, await aCardOf(owner))] }, now);
    expect(results[0]).toMatchObject({ status: 'refused' });
  });

  test('does not believe a time of 1970 or of the far future', async () => {
    const viewer = await aLearner('five');
    const cardId = await aCardOf(viewer);
    const events = [review(1, cardId, 0), review(2, cardId, now + 1000 * DAY_MS)];
    const { cards } = await acceptReviews(viewer, { sentAt: now, events }, now);
    expect(cards[0]?.state).toMatchObject({ firstReviewedAt: now - DAY_MS, lastReviewedAt: now });
  });

  test('ends in the same state, whatever order the batches arrive in', async () => {
    const events = [1, 2, 3, 4].map((step) => step * 10 * MINUTE_MS);
    const states = [];
    for (const [name, order] of [['six', [0, 1, 2, 3]], ['seven', [3, 1, 0, 2]]] as const) {
      const viewer = await aLearner(name);
      const cardId = await aCardOf(viewer);
      for (const index of order) {
        await acceptReviews(viewer, { sentAt: now, events: [review(index + 1, cardId, now - DAY_MS + events[index]!)] }, now);
      }
      const row = await (await database()).card.findUniqueOrThrow({ where: { learnerId_id: { learnerId: name, id: cardId } } });
      states.push({ ...row, learnerId: '' });
    }
    expect(states[0]).toEqual(states[1]);
  });
});

describe('the database', () => {
  test('keeps a plain write that arrives while a transaction is open and rolls back', async () => {
    const prisma = await database();
    const create = (name: string) => ({ data: { id: name, name, email: `${name}@example.org` } });
    let plain: Promise<unknown> = Promise.resolve();
    const rolledBack = prisma.$transaction(async (transaction) => {
      await transaction.user.create(create('inside'));
      plain = prisma.user.create(create('outside')).then((user) => user.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('roll back');
    });
    await expect(rolledBack).rejects.toThrow('roll back');
    await expect(plain).resolves.toBe('outside');
    const names = await prisma.user.findMany({ where: { id: { in: ['inside', 'outside'] } }, select: { id: true } });
    expect(names).toEqual([{ id: 'outside' }]);
  });

  test('loads a course again without changing anything', async () => {
    const { course: content } = readCourse('content/sco');
    expect(await loadCourse(await database(), content!, now)).toEqual({ changed: false });
  });
});
