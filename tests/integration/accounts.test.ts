import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { parametersAfter } from '@/core/scheduling/fit/adoption';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { moveLearning } from '@/server/accounts';
import { startAttempt } from '@/server/attempts/startAttempt';
import { ownProgress } from '@/server/progress';
import { saveResponse } from '@/server/attempts/saveResponse';
import { courseEventOfRow } from '@/server/rows/eventRow';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, studySettings } from '@/server/settings';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import type { Viewer } from '@/server/viewer';
import { withNewCards } from '../unit/builders/settings';
import { aLearner, aViewer, courseId, now, prisma, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

const id = (text: string): EventId => asId<EventId>(`019b0000-0000-7000-8000-${text.padStart(12, '0')}`);

const good = (number: string, cardId: CardId, at: number): SentEvent => ({
  kind: 'review', id: id(number), cardId, rating: 'good', at, durationMs: 2000,
});

async function cardsOf(viewer: Viewer) {
  return (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' } });
}

async function firstCard(viewer: Viewer): Promise<CardId> {
  return asId<CardId>((await cardsOf(viewer))[0]!.id);
}

describe('claiming what a guest has learned', () => {
  test('moves cards, reviews, quizzes and time zone to the new account, and leaves the guest nothing', async () => {
    const guest = await aLearner('guest-a', { isGuest: true, timeZone: 'Asia/Almaty' });
    const attempt = await startAttempt(guest, courseId, sectionQuiz, now);
    if (attempt.ok) await submitAttempt(guest, attempt.attemptId, now);
    await acceptReviews(guest, { sentAt: now + HOUR_MS, events: [good('1', await firstCard(guest), now + HOUR_MS)] }, now + HOUR_MS);
    const before = await ownProgress(guest, courseId, now + DAY_MS);
    const account = await aViewer('account-a');
    await (await prisma()).user.update({ where: { id: account.learnerId }, data: { timeZone: null } });
    await moveLearning(guest.learnerId, account.learnerId, now);
    expect(await ownProgress(account, courseId, now + DAY_MS)).toMatchObject({
      reviewCount: before!.reviewCount,
      standing: { mastery: before!.standing.mastery },
      attempts: before!.attempts,
    });
    expect(await cardsOf(guest)).toEqual([]);
    expect(await (await prisma()).user.findUnique({ where: { id: account.learnerId } })).toMatchObject({ timeZone: 'Asia/Almaty' });
  });

  test('folds the reviews of both where the account had studied the same card', async () => {
    const guest = await aLearner('guest-b', { isGuest: true });
    const account = await aLearner('account-b');
    const reference = await aLearner('reference-b');
    const cardId = await firstCard(account);
    const [one, two, three] = [good('1', cardId, now - 20 * HOUR_MS), good('2', cardId, now - 10 * HOUR_MS), good('3', cardId, now)];
    await acceptReviews(account, { sentAt: now, events: [one, three] }, now);
    await acceptReviews(guest, { sentAt: now, events: [two] }, now);
    await acceptReviews(reference, { sentAt: now, events: [one, two, three] }, now);
    await moveLearning(guest.learnerId, account.learnerId, now);
    const states = async (viewer: Viewer) => (await cardsOf(viewer)).map((card) => ({ ...card, learnerId: '' }));
    expect(await states(account)).toEqual(await states(reference));
  });

  test('keeps the settings of the account, and takes those of the guest where it has none', async () => {
    const settings = withNewCards(7);
    const guest = await aLearner('guest-c', { isGuest: true });
    const fresh = await aViewer('fresh-c');
    await changeStudySettings(guest, courseId, settings, now);
    await moveLearning(guest.learnerId, fresh.learnerId, now);
    expect(await studySettings(fresh, courseId)).toEqual(settings);
    const other = await aLearner('guest-d', { isGuest: true });
    await changeStudySettings(other, courseId, withNewCards(99), now);
    await moveLearning(other.learnerId, fresh.learnerId, now);
    expect(await studySettings(fresh, courseId)).toEqual(settings);
  });

  test('goes on studying by the parameters of the account, though the guest changed theirs later', async () => {
    const [guest, account] = [await aLearner('guest-e', { isGuest: true }), await aLearner('account-e')];
    const { parameters, ...rest } = await studySettings(account, courseId);
    const keeping = (desiredRetention: number) => ({ ...rest, parameters: { ...parameters, desiredRetention } });
    await changeStudySettings(account, courseId, keeping(0.85), now - DAY_MS);
    await changeStudySettings(guest, courseId, keeping(0.95), now - HOUR_MS);
    await moveLearning(guest.learnerId, account.learnerId, now);
    const events = await (await prisma()).studyEvent.findMany({ where: { learnerId: account.learnerId, cardId: null } });
    expect(parametersAfter(events.map(courseEventOfRow), defaultParameters).desiredRetention).toBe(0.85);
    expect((await studySettings(account, courseId)).parameters.desiredRetention).toBe(0.85);
  });

  test('moves the log of answers with their quiz', async () => {
    const [guest, account] = [await aLearner('guest-f', { isGuest: true }), await aViewer('account-f')];
    const attempt = await startAttempt(guest, courseId, sectionQuiz, now);
    if (!attempt.ok) throw new Error(attempt.reason);
    await saveResponse(guest, attempt.attemptId, { position: 0, response: null, confidence: null, sequence: 1, tabId: 'tab', elapsedMs: 0 }, now);
    await moveLearning(guest.learnerId, account.learnerId, now);
    const log = await (await prisma()).attemptResponse.findMany({ where: { attemptId: attempt.attemptId }, select: { learnerId: true } });
    expect(log).toEqual([{ learnerId: account.learnerId }]);
  });

  test('does nothing where guest and account are the same', async () => {
    const viewer = await aLearner('same');
    const before = await cardsOf(viewer);
    await moveLearning(viewer.learnerId, viewer.learnerId, now);
    expect(await cardsOf(viewer)).toEqual(before);
  });
});
