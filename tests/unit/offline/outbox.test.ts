import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import { LocalDatabase } from '@/ui/offline/database';
import type { Entry } from '@/ui/offline/entry';
import { Journal } from '@/ui/offline/journal';
import { Outbox } from '@/ui/offline/outbox';
import { nothingWaits } from '@/ui/offline/sendingState';
import type { SendingState } from '@/ui/offline/sendingState';
import { theCard } from '../builders/event';
import { aBrowser, aNetwork, takesAll } from './browser';

const learnerId = asId<LearnerId>('learner');
const id = (number: number): EventId => asId<EventId>(`019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`);
const entry = (order: number): Entry => ({
  order, courseId: asId<CourseId>('course'), since: 0, standing: { kind: 'unsent' },
  event: { kind: 'review', id: id(order), cardId: theCard, rating: 'good', at: order, durationMs: 1000 },
});

async function anOutbox(entries: readonly Entry[]) {
  const journal = new Journal(new LocalDatabase(learnerId), learnerId);
  for (const one of entries) await journal.add(one);
  const states: SendingState[] = [];
  const outbox = new Outbox(learnerId, journal, { onTaken: () => undefined, onState: (state) => states.push(state) });
  return { journal, outbox, states };
}

const many = (count: number): Entry[] => Array.from({ length: count }, (_, index) => entry(index + 1));

beforeEach(() => {
  vi.useFakeTimers();
  aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an outbox', () => {
  test('sends what waits in order, a hundred at a time', async () => {
    const batches = aNetwork(takesAll);
    const { outbox, journal, states } = await anOutbox(many(250).reverse());
    await outbox.send();
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(many(250).map(({ event }) => event.id));
    expect(journal.unsent()).toEqual([]);
    expect(states.at(-1)).toEqual(nothingWaits);
  });

  test.each([
    ['there is no connection', { status: 0 }],
    ['the server fails', { status: 500 }],
    ['the server has too much to do', { status: 429 }],
    ['the database is away', { status: 503 }],
    ['somebody else answers', { status: 200, body: { welcome: 'to our hotel' } }],
    ['the answer names no event that was sent', { status: 200, body: { results: [], cards: [], serverNow: 0, clockAheadMs: 0 } }],
  ])('keeps everything and tries again, each time later, while %s', async (_case, answer) => {
    let isWell = false;
    const batches = aNetwork((events) => (isWell ? takesAll(events) : answer));
    const { outbox, journal, states } = await anOutbox(many(2));
    await outbox.send();
    expect(states.at(-1)).toMatchObject({ waiting: 2, trouble: 'offline' });
    await vi.advanceTimersByTimeAsync(1_000 + 2_000);
    expect(batches).toHaveLength(3);
    isWell = true;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(batches).toHaveLength(4);
    expect(journal.unsent()).toEqual([]);
    expect(states.at(-1)).toMatchObject({ waiting: 0, trouble: 'none' });
  });

  test('goes on behind what the server had acknowledged when it broke off', async () => {
    let answers = 0;
    const batches = aNetwork((events) => ((answers += 1) === 2 ? { status: 0 } : takesAll(events)));
    const { outbox } = await anOutbox(many(150));
    await outbox.send();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches.map((batch) => [batch.length, batch[0]])).toEqual([[100, id(1)], [50, id(101)], [50, id(101)]]);
  });

  test('stops when the learner is signed out, and loses nothing', async () => {
    aNetwork(() => ({ status: 401 }));
    const { outbox, journal, states } = await anOutbox(many(3));
    await outbox.send();
    expect(states.at(-1)).toMatchObject({ waiting: 3, trouble: 'signed-out' });
    expect(journal.unsent()).toHaveLength(3);
  });

  test('sets aside the one event that the server does not understand, and sends the others', async () => {
    const batches = aNetwork((events) => (events.some((event) => event.id === id(7)) ? { status: 400 } : takesAll(events)));
    const { outbox, journal, states } = await anOutbox(many(20));
    await outbox.send();
    expect(journal.unsent()).toEqual([]);
    expect(states.at(-1)).toMatchObject({ waiting: 0, refused: 1 });
    const taken = batches.filter((batch) => !batch.includes(id(7))).flat();
    expect(taken.toSorted()).toEqual(many(20).map(({ event }) => event.id).filter((one) => one !== id(7)));
  });

  test('tells of reviews that the server refused', async () => {
    aNetwork((events) => ({ status: 422, body: { results: events.map((event) => ({ id: event.id, status: 'refused' })), cards: [], serverNow: 0, clockAheadMs: 0 } }));
    const { outbox, states } = await anOutbox(many(2));
    await outbox.send();
    expect(states.at(-1)).toMatchObject({ waiting: 0, refused: 2 });
  });
});

describe('a journal', () => {
  const anotherPage = (): Journal => new Journal(new LocalDatabase(learnerId), learnerId);

  test('has what an earlier page kept, without a database too', async () => {
    await anOutbox(many(3));
    const journal = anotherPage();
    await journal.load();
    expect(journal.unsent()).toEqual(many(3));
  });

  test('says so when a browser keeps nothing', async () => {
    aBrowser({ isFull: true });
    const { journal } = await anOutbox(many(1));
    expect(journal.isKept()).toBe(false);
    await journal.settle(new Map([[id(1), { kind: 'sent', at: 5 }]]));
    expect(journal.isKept()).toBe(true);
  });

  test('counts what it cannot read and leaves it', async () => {
    const storage = aBrowser();
    await anOutbox(many(1));
    storage.setItem(`unsent ${learnerId} x`, '{"order": ');
    const journal = anotherPage();
    await journal.load();
    expect([journal.unsent().length, journal.unreadable()]).toEqual([1, 1]);
    expect(storage.getItem(`unsent ${learnerId} x`)).toBe('{"order": ');
  });

  test('gives what a deck does not hold: unsent events, and those the server stored after it made the deck', async () => {
    const { journal } = await anOutbox(many(3));
    await journal.settle(new Map([[id(1), { kind: 'sent', at: 100 }], [id(2), { kind: 'sent', at: 200 }]]));
    const course = asId<CourseId>('course');
    expect(journal.since(course, 150).map(({ order }) => order)).toEqual([2, 3]);
    expect(journal.since(asId<CourseId>('other'), 0)).toEqual([]);
    await journal.forget(course, 150);
    expect(journal.since(course, 0).map(({ order }) => order)).toEqual([2, 3]);
  });
});
