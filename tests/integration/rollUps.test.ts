import fc from 'fast-check';
import { v7 as newUuid } from 'uuid';
import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { simulatedResponse } from '@/core/simulation/answer';
import { seededRandom } from '@/core/random';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { moveLearning } from '@/server/accounts';
import { startAttempt } from '@/server/attempts/startAttempt';
import { attemptWithQuestions } from '@/server/attempts/storedAttempt';
import { saveResponse } from '@/server/attempts/saveResponse';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { checkRollUps } from '@/server/rollUps/checking';
import { addMissingRollUps, rebuildRollUps } from '@/server/rollUps/rebuilding';
import { changeStudySettings, rememberTimeZone, studySettings } from '@/server/settings';
import type { Viewer } from '@/server/viewer';
import { aLearner, courseId, now, prisma, provider, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

const quietly = (): void => undefined;
const check = async () => checkRollUps(await prisma(), provider(), now, quietly);

async function cardsOf(viewer: Viewer): Promise<CardId[]> {
  const rows = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' } });
  return rows.map(({ id }) => asId<CardId>(id));
}

const newId = (): EventId => asId<EventId>(newUuid());

/** Somebody who met the cards long ago. */
async function anOldLearner(name: string, parts: Partial<Viewer> = {}): Promise<Viewer> {
  const viewer = await aLearner(name, parts);
  await (await prisma()).card.updateMany({ where: { learnerId: viewer.learnerId }, data: { introducedAt: new Date(now - 90 * DAY_MS) } });
  return viewer;
}

const aStep = fc.record({
  card: fc.nat(5), hoursAgo: fc.integer({ min: 0, max: 80 * 24 }),
  what: fc.constantFrom('again', 'good', 'easy', 'suspend', 'resume', 'bury', 'reset', 'undo'),
});

/** Undoing takes back what was sent last of the card. */
function eventOf({ card, hoursAgo, what }: { card: number; hoursAgo: number; what: string }, cards: readonly CardId[], sent: readonly SentEvent[]): SentEvent | null {
  const cardId = cards[card]!;
  const at = now - hoursAgo * HOUR_MS;
  const common = { id: newId(), cardId, at };
  switch (what) {
    case 'undo': {
      const last = sent.findLast((event) => event.cardId === cardId && event.kind !== 'undo');
      return last === undefined ? null : { ...common, at: Math.max(at, last.at), kind: 'undo', undoes: last.id };
    }
    case 'bury':
      return { ...common, kind: 'bury', until: at + DAY_MS };
    case 'suspend':
    case 'resume':
    case 'reset':
      return { ...common, kind: what };
    default:
      return { ...common, kind: 'review', rating: what as 'good', durationMs: 4000 };
  }
}

describe('what is kept for reports of classes', () => {
  test('agrees with the events after whatever was reviewed, put off, reset and undone, in whatever order it came', async () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(aStep, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), zones, fc.uuid(), async (batches, timeZone, name) => {
        const viewer = await anOldLearner(name, { timeZone });
        const cards = await cardsOf(viewer);
        const sent: SentEvent[] = [];
        for (const batch of batches) {
          const events: SentEvent[] = [];
          for (const step of batch) {
            const event = eventOf(step, cards, sent);
            if (event !== null) events.push(event);
            if (event !== null) sent.push(event);
          }
          await acceptReviews(viewer, { sentAt: now, events }, now);
        }
        expect((await check()).wrongDecks).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 300_000);

  test('agrees after a quiz, its sums too', async () => {
    const viewer = await aLearner('quizzed');
    const started = await startAttempt(viewer, courseId, sectionQuiz, now);
    if (!started.ok) throw new Error(started.reason);
    const { attemptId } = started;
    const stored = await attemptWithQuestions(await prisma(), viewer.learnerId, attemptId);
    for (const { position, question } of stored!.questions.slice(1)) {
      const response = simulatedResponse(question, position > 1, seededRandom('some'));
      await saveResponse(viewer, attemptId, { position, response, confidence: null, sequence: 1, tabId: 'tab', elapsedMs: position === 2 ? 1000 : 9000 }, now + MINUTE_MS);
    }
    await submitAttempt(viewer, attemptId, now + 2 * MINUTE_MS);
    const asked = stored!.questions.length;
    const attempt = await (await prisma()).attempt.findFirst({ where: { id: attemptId } });
    expect(attempt).toMatchObject({ asked, right: asked - 2, timed: asked - 1, rapid: 1 });
    expect(await check()).toMatchObject({ wrongDecks: [], wrongAttempts: [] });
  });

  test('moves with the day, when it turns elsewhere, and with what a guest has learned', async () => {
    const guest = await anOldLearner('moving-guest', { isGuest: true });
    const account = await anOldLearner('moving-account', { timeZone: null });
    const [first] = await cardsOf(guest);
    const late = (at: number): SentEvent => ({ kind: 'review', id: newId(), cardId: first!, rating: 'good', at, durationMs: 4000 });
    await acceptReviews(account, { sentAt: now, events: [late(now - 2 * DAY_MS - 10 * HOUR_MS)] }, now);
    await acceptReviews(guest, { sentAt: now, events: [late(now - 2 * DAY_MS - 9 * HOUR_MS), late(now - DAY_MS)] }, now);
    await rememberTimeZone(account, 'America/St_Johns');
    expect((await check()).wrongDecks).toEqual([]);
    const settings = await studySettings(guest, courseId);
    await changeStudySettings(guest, courseId, { ...settings, turn: { timeZone: 'Asia/Kathmandu', dayStartHour: 2 } }, now);
    expect((await check()).wrongDecks).toEqual([]);
    await moveLearning(guest.learnerId, account.learnerId, now);
    expect((await check()).wrongDecks).toEqual([]);
    expect(await (await prisma()).deckRollUp.count({ where: { learnerId: guest.learnerId } })).toBe(0);
  });
});

describe('a roll-up that is wrong or missing', () => {
  test('is found, and mended by rolling all up anew', async () => {
    const client = await prisma();
    const viewer = await anOldLearner('damaged');
    const [first, second] = await cardsOf(viewer);
    const review = (cardId: CardId): SentEvent => ({ kind: 'review', id: newId(), cardId, rating: 'good', at: now - DAY_MS, durationMs: 4000 });
    await acceptReviews(viewer, { sentAt: now, events: [review(first!)] }, now);
    const before = await client.deckRollUp.findFirstOrThrow({ where: { learnerId: viewer.learnerId } });
    await acceptReviews(viewer, { sentAt: now, events: [review(second!)] }, now);
    await client.deckRollUp.updateMany({ where: { learnerId: viewer.learnerId }, data: before });
    expect((await check()).wrongDecks).toEqual([{ learnerId: viewer.learnerId, courseId, cards: [second!.slice(courseId.length + 1)] }]);
    await client.attempt.updateMany({ where: { submittedAt: { not: null } }, data: { right: 0 } });
    expect((await check()).wrongAttempts).toHaveLength(1);
    await rebuildRollUps(client, quietly);
    expect(await check()).toMatchObject({ wrongDecks: [], wrongAttempts: [] });
  });

  test('is added where an older version left none', async () => {
    const client = await prisma();
    const [told, expected] = [[] as string[], await client.deckRollUp.findMany({ orderBy: { learnerId: 'asc' } })];
    const rows = expected.length;
    await client.deckRollUp.deleteMany({});
    await client.attempt.updateMany({ data: { asked: null, right: null, timed: null, rapid: null } });
    expect((await check()).wrongDecks).toHaveLength(rows);
    expect(await addMissingRollUps(client, (done, total) => told.push(`${done} of ${total}`))).toBe(rows);
    expect(told.at(-1)).toBe(`${rows} of ${rows}`);
    expect(await check()).toMatchObject({ decks: rows, wrongDecks: [], wrongAttempts: [] });
    expect(await addMissingRollUps(client, quietly)).toBe(0);
  });
});
