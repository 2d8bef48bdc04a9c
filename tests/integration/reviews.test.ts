import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, EventId, LearnerId, QuestionId } from '@/core/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { ratings } from '@/core/scheduling/event';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { checkRollUps } from '@/server/rollUps/checking';
import type { Viewer } from '@/server/viewer';
import { aLearner, aViewer, courseId, now, prisma, provider, test, useFreshDatabase } from './setting';

useFreshDatabase();

const id = (number: number): EventId => asId<EventId>(`019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`);

async function aCardOf(viewer: Viewer): Promise<CardId> {
  const deck = await studyDeck(viewer, courseId, now);
  return deck!.cards[0]!.id;
}

const review = (number: number, cardId: CardId, at = now): SentEvent => ({
  kind: 'review', id: id(number), cardId, rating: 'good', at, durationMs: 2000,
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

  test('keeps how sure the learner was: certain and wrong puts the card first, until it is taken back', async () => {
    const viewer = await aLearner('certain');
    const cardId = await aCardOf(viewer);
    const wrong: SentEvent = { kind: 'review', id: id(1), cardId, at: now, durationMs: 2000, rating: 'again', confidence: 'certain' };
    const { cards } = await acceptReviews(viewer, { sentAt: now, events: [wrong] }, now);
    expect(cards[0]?.control.wasCertainAndWrong).toBe(true);
    const deck = await studyDeck(viewer, courseId, now + 5);
    expect(deck!.steps[0]?.action).toMatchObject({ kind: 'review', rating: 'again', confidence: 'certain' });
    expect(deck!.cards.find((card) => card.id === cardId)?.control.wasCertainAndWrong).toBe(true);
    const undo: SentEvent = { kind: 'undo', id: id(2), cardId, undoes: id(1), at: now + 10 };
    const after = await acceptReviews(viewer, { sentAt: now + 10, events: [undo] }, now + 10);
    expect(after.cards[0]?.control.wasCertainAndWrong).toBe(false);
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
    const stranger = await aViewer('stranger');
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

  test('knows from what the browser last heard that a clock was a year back when the card was reviewed, and right when it was sent', async () => {
    const viewer = await aLearner('clock');
    const cardId = await aCardOf(viewer);
    const heardAt = now - HOUR_MS;
    const event: SentEvent = { ...review(1, cardId, now - 365 * DAY_MS), since: heardAt };
    const { cards } = await acceptReviews(viewer, { sentAt: now, events: [event] }, now);
    expect(cards[0]?.state).toMatchObject({ lastReviewedAt: heardAt });
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
      const row = await (await prisma()).card.findUniqueOrThrow({ where: { learnerId_id: { learnerId: name, id: cardId } } });
      states.push({ ...row, learnerId: '' });
    }
    expect(states[0]).toEqual(states[1]);
  });
});

describe('the order in which events arrive', () => {
  const change = fc.record({
    card: fc.integer({ min: 0, max: 2 }),
    at: fc.integer({ min: 1, max: 20 * 24 }).map((hours) => now - 20 * DAY_MS + hours * HOUR_MS),
    rating: fc.constantFrom(...ratings),
    undoes: fc.option(fc.nat({ max: 11 }), { freq: 3 }),
  });
  let learners = 0;

  /** Sends the events to a learner of their own, in batches, and gives the states of the cards in the end. */
  async function statesAfter(batches: readonly (readonly Change[])[]): Promise<unknown[]> {
    learners += 1;
    const viewer = await aLearner(`order-${learners}`);
    const client = await prisma();
    await client.card.updateMany({ where: { learnerId: viewer.learnerId }, data: { introducedAt: new Date(now - 30 * DAY_MS) } });
    const deck = await client.card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' } });
    const cardIds = deck.map((card) => asId<CardId>(card.id));
    for (const batch of batches) {
      const events = batch.map((one) => eventOf(one, cardIds));
      await acceptReviews(viewer, { sentAt: now, events }, now);
    }
    const rows = await client.card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' } });
    return rows.slice(0, 3).map((row) => ({ ...row, learnerId: '' }));
  }

  test('does not matter, nor does how they are batched or how often they are sent', async () => {
    const histories = fc.array(change, { minLength: 1, maxLength: 12 }).map((list) => list.map((one, number) => ({ ...one, number })));
    const deliveries = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(deliveries, async ([history, delivered, size]) => {
        const batches = Array.from({ length: Math.ceil(delivered.length / size) }, (_, index) =>
          delivered.slice(index * size, (index + 1) * size),
        );
        expect(await statesAfter(batches)).toEqual(await statesAfter([history]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('batches that wait together', () => {
  const statesOf = async (viewer: Viewer) => {
    const rows = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId, phase: { not: 'new' } }, orderBy: { position: 'asc' } });
    return rows.map((row) => ({ ...row, learnerId: '' }));
  };

  test('of several learners end as they do one after the other, with the roll-ups of each', async () => {
    const viewers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => aLearner(`together ${name}`)));
    const alone = await aLearner('alone');
    const batchOf = async (viewer: Viewer) => ({ sentAt: now, events: [review(1, await aCardOf(viewer)), review(2, await aCardOf(viewer), now + 5)] });
    await acceptReviews(alone, await batchOf(alone), now);
    const batches = await Promise.all(viewers.map(batchOf));
    // The first is being committed while the others come.
    const answers = await Promise.all(viewers.map((viewer, index) => acceptReviews(viewer, batches[index]!, now)));
    for (const { results } of answers) expect(results).toEqual([{ id: id(1), status: 'accepted' }, { id: id(2), status: 'accepted' }]);
    for (const viewer of viewers) expect(await statesOf(viewer)).toEqual(await statesOf(alone));
    expect((await checkRollUps(await prisma(), provider(), now, () => undefined)).wrongDecks).toEqual([]);
  });

  test('of one learner count an event once that is in two of them, and it has come with one', async () => {
    const viewer = await aLearner('two devices');
    const cardId = await aCardOf(viewer);
    const batch = { sentAt: now, events: [review(1, cardId)] };
    const answers = await Promise.all([1, 2, 3, 4].map(() => acceptReviews(viewer, batch, now)));
    expect(answers.map(({ results }) => results[0]?.status).sort()).toEqual(['accepted', 'duplicate', 'duplicate', 'duplicate']);
    for (const { cards } of answers) expect(cards[0]?.state).toMatchObject({ reviews: 1 });
  });

  test('fail one by one: who is no longer there keeps nobody else from theirs', async () => {
    const viewer = await aLearner('still there');
    const cardId = await aCardOf(viewer);
    const gone: Viewer = { ...viewer, learnerId: asId<LearnerId>('gone') };
    const answers = await Promise.allSettled([viewer, viewer, gone].map((who, index) => acceptReviews(who, { sentAt: now, events: [review(index, cardId)] }, now)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(await statesOf(viewer)).toMatchObject([{ reviews: 2 }]);
  });

  test('are refused one by one: a card that somebody lacks keeps nobody else from theirs', async () => {
    const [viewer, stranger] = [await aLearner('holds it'), await aViewer('lacks it')];
    const batch = { sentAt: now, events: [review(1, await aCardOf(viewer))] };
    const [, mine, theirs] = await Promise.all([viewer, viewer, stranger].map((who, index) => acceptReviews(who, { ...batch, events: batch.events.map((event) => ({ ...event, id: id(index) })) }, now)));
    expect(mine?.results[0]?.status).toBe('accepted');
    expect(theirs?.results[0]?.status).toBe('refused');
  });
});

interface Change {
  readonly number: number;
  readonly card: number;
  readonly at: number;
  readonly rating: (typeof ratings)[number];
  /** Number of the event to undo; null for a review. */
  readonly undoes: number | null;
}

function eventOf({ number, card, at, rating, undoes }: Change, cardIds: readonly CardId[]): SentEvent {
  const common = { id: id(number), cardId: cardIds[card]!, at };
  return undoes === null ? { kind: 'review', ...common, rating, durationMs: 1000 } : { kind: 'undo', ...common, undoes: id(undoes) };
}

describe('the database', () => {
  test('keeps a plain write that arrives while a transaction is open and rolls back', async () => {
    const client = await prisma();
    const create = (name: string) => ({ data: { id: name, name, email: `${name}@example.org` } });
    let plain: Promise<unknown> = Promise.resolve();
    const rolledBack = client.$transaction(async (transaction) => {
      await transaction.user.create(create('inside'));
      plain = client.user.create(create('outside')).then((user) => user.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('roll back');
    });
    await expect(rolledBack).rejects.toThrow('roll back');
    await expect(plain).resolves.toBe('outside');
    const names = await client.user.findMany({ where: { id: { in: ['inside', 'outside'] } }, select: { id: true } });
    expect(names).toEqual([{ id: 'outside' }]);
  });
});

describe('accepting other actions', () => {
  const sent = (number: number, cardId: CardId, action: ActionParts, at = now): SentEvent => ({ id: id(number), cardId, at, ...action });
  type ActionParts = { kind: 'suspend' } | { kind: 'resume' } | { kind: 'reset' } | { kind: 'bury'; until: number } | { kind: 'set-due'; dueAt: number } | { kind: 'flag'; questionId: QuestionId; note: string };
  const undo = (number: number, cardId: CardId, undoes: number): SentEvent => ({ kind: 'undo', id: id(number), cardId, undoes: id(undoes), at: now + 10 });

  test('stores each kind, gives it back the same, and can take it back', async () => {
    const actions: ActionParts[] = [
      { kind: 'suspend' }, { kind: 'resume' }, { kind: 'bury', until: now + HOUR_MS }, { kind: 'set-due', dueAt: now + 5 * DAY_MS },
      { kind: 'flag', questionId: asId<QuestionId>('q'), note: 'Which of the two?' }, { kind: 'reset' },
    ];
    for (const [index, action] of actions.entries()) {
      const viewer = await aLearner(`actor${index}`);
      const cardId = await aCardOf(viewer);
      const before = await acceptReviews(viewer, { sentAt: now, events: [review(1, cardId)] }, now);
      const { results } = await acceptReviews(viewer, { sentAt: now + 5, events: [sent(2, cardId, action, now + 5)] }, now + 5);
      expect(results).toEqual([{ id: id(2), status: 'accepted' }]);
      const deck = await studyDeck(viewer, courseId, now + 6);
      expect(deck!.steps.map((step) => step.action)).toMatchObject([{ kind: 'review', rating: 'good' }, { ...action, at: now + 5 }]);
      const after = await acceptReviews(viewer, { sentAt: now + 10, events: [undo(3, cardId, 2)] }, now + 10);
      expect(after.results[0]?.status).toBe('accepted');
      expect(after.cards).toEqual(before.cards);
    }
  });

  test('tells the author of a flag, until it is taken back', async () => {
    const viewer = await aLearner('flagger');
    const cardId = await aCardOf(viewer);
    const flags = async () => (await prisma()).questionFlag.findMany({ where: { learnerId: 'flagger' } });
    await acceptReviews(viewer, { sentAt: now, events: [sent(1, cardId, { kind: 'flag', questionId: asId<QuestionId>('q'), note: 'Unclear' })] }, now);
    expect(await flags()).toMatchObject([{ courseId, questionId: 'q', note: 'Unclear', resolvedAt: null }]);
    await acceptReviews(viewer, { sentAt: now + 10, events: [undo(2, cardId, 1)] }, now + 10);
    expect(await flags()).toEqual([]);
  });

  test('gives what can be undone after a reload, newest last, without a quiz’s reviews', async () => {
    const viewer = await aLearner('reloader');
    const cardId = await aCardOf(viewer);
    await acceptReviews(viewer, { sentAt: now, events: [review(1, cardId, now - 20), review(2, cardId, now - 10)] }, now);
    await (await prisma()).studyEvent.update({ where: { learnerId_id: { learnerId: 'reloader', id: id(1) } }, data: { source: 'quiz' } });
    const { steps } = (await studyDeck(viewer, courseId, now))!;
    expect(steps.map(({ action }) => action.id)).toEqual([id(2)]);
    expect(steps[0]?.cardBefore.state).toMatchObject({ reviews: 1 });
  });
});
