import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { BroughtDeck } from '@/core/exchange/anki/deckReport';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { bringDeck, lookAtDeck } from '@/server/anki/bringDeck';
import { ownDeck } from '@/server/anki/ownDeck';
import { readPackage } from '@/server/anki/readPackage';
import { listDrafts } from '@/server/drafts';
import { acceptReviews } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { aLearner, aViewer, courseId, now as bundledNow, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

/** Behind everything in the files. */
const now = Date.UTC(2026, 11, 1);

const deckFile = (name: string) => ({ bytes: readFileSync(`tests/fixtures/anki/${name}`), name: name.replace(/\..*/, '') });

async function bring(viewer: Viewer, file: { bytes: Uint8Array; name: string }, at: Instant = now): Promise<BroughtDeck> {
  const outcome = await bringDeck(viewer, file, at);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.brought;
}

async function cardsOf({ learnerId }: Viewer, course: CourseId) {
  const rows = await (await prisma()).card.findMany({ where: { learnerId, courseId: course }, orderBy: { position: 'asc' } });
  return rows.map(({ slot, phase, dueAt, reviews, lapses, intervalDays, isSuspended }) => ({ slot, phase, dueAt: dueAt?.toISOString() ?? null, reviews, lapses, intervalDays, isSuspended }));
}

const eventCount = async ({ learnerId }: Viewer) => (await prisma()).studyEvent.count({ where: { learnerId } });

describe('a deck of Anki', () => {
  test('can be looked at, which changes nothing', async () => {
    const learner = await aViewer('looker');
    const looked = await lookAtDeck(learner, deckFile('new-schema.apkg'), now);
    expect(looked).toMatchObject({
      ok: true,
      report: { title: 'Chemistry', notesInFile: 4, cardsInFile: 5, reviewsInFile: 10, added: 3, known: 0, changed: 0, cards: 4, reviews: 9, practice: 1, withoutHistory: 0, returnedCards: 0 },
    });
    expect(await listDrafts(learner)).toEqual([]);
    expect(await eventCount(learner)).toBe(0);
  });

  test('becomes a course of one’s own, with cards that stand where they stood', async () => {
    const learner = await aViewer('bringer');
    const brought = await bring(learner, deckFile('new-schema.apkg'));
    expect(brought).toMatchObject({ added: 3, reviewsAdded: 9, course: { courseId: 'chemistry' } });
    const course = asId<CourseId>('chemistry');
    expect(await cardsOf(learner, course)).toEqual([
      // Due on day 52 of a collection that began on 1 January 2025 at 3 o'clock.
      { slot: 'c1', phase: 'review', dueAt: '2025-02-22T05:00:00.000Z', reviews: 3, lapses: 0, intervalDays: 12, isSuspended: false },
      { slot: 'c2', phase: 'review', dueAt: '2025-02-14T05:00:00.000Z', reviews: 4, lapses: 1, intervalDays: 13, isSuspended: true },
      { slot: 'answer', phase: 'new', dueAt: null, reviews: 0, lapses: 0, intervalDays: null, isSuspended: false },
      { slot: 'answer', phase: 'relearning', dueAt: '2025-02-10T13:10:00.004Z', reviews: 2, lapses: 1, intervalDays: 0, isSuspended: false },
    ]);
    expect(await listDrafts(learner)).toMatchObject([{ courseId: 'chemistry', title: 'Chemistry', version: 1, hasUnpublishedChanges: false, progress: { approved: 4 } }]);
    const rows = await (await prisma()).card.findMany({ where: { learnerId: learner.learnerId }, orderBy: { position: 'asc' } });
    expect(rows.map(({ introducedAt, firstReviewedAt }) => introducedAt.getTime() === (firstReviewedAt?.getTime() ?? now))).toEqual([true, true, true, true]);
  });

  test('brought again, as another kind of file, adds nothing again', async () => {
    const learner = await aViewer('again');
    await bring(learner, deckFile('new-schema.apkg'));
    const draft = (await listDrafts(learner))[0]!;
    const [before, events] = [await cardsOf(learner, draft.courseId), await eventCount(learner)];
    const brought = await bring(learner, deckFile('new-schema.colpkg'), now + DAY_MS);
    expect(brought).toMatchObject({ added: 0, known: 3, changed: 0, editedHere: 0, reviews: 9, reviewsAdded: 0, course: { courseId: draft.courseId, draftId: draft.id } });
    expect(await listDrafts(learner)).toEqual([draft]);
    expect([await cardsOf(learner, draft.courseId), await eventCount(learner)]).toEqual([before, events]);
  });

  test('leaves alone what was studied here since', async () => {
    const learner = await aViewer('since');
    const { course } = await bring(learner, deckFile('new-schema.apkg'));
    const row = await (await prisma()).card.findFirstOrThrow({ where: { learnerId: learner.learnerId, slot: 'c1' } });
    const review = { kind: 'review', id: asId<EventId>('0190a000-0000-7000-8000-000000000001'), cardId: asId<CardId>(row.id), rating: 'good', at: now, durationMs: 1_000 } as const;
    await acceptReviews(learner, { sentAt: now, events: [review] }, now);
    const own = asId<CourseId>(course?.courseId ?? '');
    const before = await cardsOf(learner, own);
    await bring(learner, deckFile('new-schema.apkg'), now + DAY_MS);
    expect(await cardsOf(learner, own)).toEqual(before);
    expect(before[0]).toMatchObject({ reviews: 4 });
  });

  test('of other programs comes whole', async () => {
    const learner = await aViewer('others');
    expect(await bring(learner, deckFile('genanki-js.apkg'))).toMatchObject({ title: 'German', added: 4, cards: 7, reviewsAdded: 0, left: [{ note: 'Goethe wrote Faust.' }] });
    expect(await bring(learner, deckFile('anki-apkg-export.apkg'))).toMatchObject({ title: 'Capitals', added: 4, cards: 4 });
    expect(await (await prisma()).card.count({ where: { learnerId: learner.learnerId } })).toBe(11);
  });

  test('is its owner’s alone: another’s copy of it is another course', async () => {
    const [one, other] = [await aViewer('one'), await aViewer('other')];
    const first = await bring(one, deckFile('genanki-js.apkg'));
    const second = await bring(other, deckFile('genanki-js.apkg'));
    expect(second).toMatchObject({ added: 4 });
    expect(second.course?.courseId).not.toBe(first.course?.courseId);
  });

  test('is refused to guests, and where it cannot be read', async () => {
    const guest = await aViewer('guest', { isGuest: true });
    expect(await bringDeck(guest, deckFile('genanki-js.apkg'), now)).toEqual({ ok: false, reason: 'account-needed' });
    const learner = await aViewer('broken');
    expect(await lookAtDeck(learner, { bytes: Buffer.from('no deck'), name: 'x' }, now)).toEqual({ ok: false, reason: 'broken' });
    expect(await bringDeck(learner, { bytes: Buffer.from('no deck'), name: 'x' }, now)).toEqual({ ok: false, reason: 'broken' });
  });
});

describe('one’s own cards for Anki', () => {
  async function aStudent(name: string): Promise<Viewer> {
    const learner = await aLearner(name);
    const rows = await (await prisma()).card.findMany({ where: { learnerId: learner.learnerId }, orderBy: { position: 'asc' }, take: 3 });
    const events = rows.map((row, index) => ({
      kind: 'review', id: asId<EventId>(`0190a000-0000-7000-8000-00000000010${index}`), cardId: asId<CardId>(row.id), rating: 'easy', at: bundledNow - 3_600_000 + index, durationMs: 2_000,
    } as const));
    await acceptReviews(learner, { sentAt: bundledNow, events }, bundledNow);
    return learner;
  }

  test('carry their schedule and every review, or are new', async () => {
    const learner = await aStudent('taker');
    const packed = await ownDeck(learner, courseId, true, bundledNow);
    expect(packed?.name).toBe('sco.apkg');
    const read = readPackage(packed!.bytes);
    if (!read.ok) throw new Error(read.reason);
    const count = await (await prisma()).card.count({ where: { learnerId: learner.learnerId } });
    expect(read.collection.cards).toHaveLength(count);
    expect(read.collection.reviews.map(({ button, durationMs }) => [button, durationMs])).toEqual([[4, 2_000], [4, 2_000], [4, 2_000]]);
    const stored = await (await prisma()).card.findMany({ where: { learnerId: learner.learnerId, phase: 'review' } });
    expect(read.collection.cards.filter(({ phase }) => phase === 'review').map(({ intervalDays }) => intervalDays).sort()).toEqual(stored.map(({ intervalDays }) => intervalDays).sort());
    const anew = readPackage((await ownDeck(learner, courseId, false, bundledNow))!.bytes);
    expect(anew).toMatchObject({ ok: true, collection: { reviews: [] } });
  });

  test('are nobody’s who holds none', async () => {
    expect(await ownDeck(await aViewer('without'), courseId, true, bundledNow)).toBeNull();
    expect(await ownDeck(await aViewer('nowhere'), asId<CourseId>('none'), true, bundledNow)).toBeNull();
  });

  test('come back to the course they are of, with nothing twice', async () => {
    const learner = await aStudent('returner');
    const packed = (await ownDeck(learner, courseId, true, bundledNow))!;
    const events = await eventCount(learner);
    const before = await cardsOf(learner, courseId);
    const brought = await bring(learner, { bytes: packed.bytes, name: 'sco' }, bundledNow + DAY_MS);
    expect(brought).toMatchObject({ course: null, returnedCards: before.length, added: 0, reviews: 3, reviewsAdded: 0 });
    expect([await eventCount(learner), await cardsOf(learner, courseId)]).toEqual([events, before]);
    expect(await listDrafts(learner)).toEqual([]);
  });

  test('come to another who studies the course, with their history', async () => {
    const packed = (await ownDeck(await aStudent('giver'), courseId, true, bundledNow))!;
    const other = await aViewer('receiver');
    const brought = await bring(other, { bytes: packed.bytes, name: 'sco' }, bundledNow + DAY_MS);
    expect(brought).toMatchObject({ course: null, reviewsAdded: 3 });
    expect((await cardsOf(other, courseId)).filter(({ reviews }) => reviews === 1)).toHaveLength(3);
  });
});
