import { v7 as newUuid } from 'uuid';
import { asId, cardIdOf } from '@/core/ids';
import type { AttemptId, CardId, EventId, QuestionId } from '@/core/ids';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { mayShowKeys } from '@/core/quiz/release';
import type { Instant } from '@/core/time';
import { addCards } from '../cards';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import { releaseOf } from '../quizzes/quizOf';
import { acceptReviews } from '../reviews';
import type { Viewer } from '../viewer';
import { quizAttemptOf } from './attemptRow';
import { attemptWithQuestions } from './storedAttempt';

export type NotContested = 'no-such-attempt' | 'no-such-question' | 'not-released' | 'no-card' | 'too-late';
export type Contested = { readonly ok: true } | { readonly ok: false; readonly reason: NotContested };

/** Tells the author what the viewer holds against a question of a submitted attempt: a flag on its card, which is put
 *  into the deck for it where it is not there. */
export async function contestQuestion(viewer: Viewer, attemptId: AttemptId, position: number, note: string, now: Instant): Promise<Contested> {
  const found = await contestable(viewer, attemptId, position, now);
  if (!found.ok) return found;
  const { learnerId } = viewer;
  await (await database()).$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    await addCards(transaction, learnerId, found.courseId, found.cards, now);
  });
  const event = { kind: 'flag', id: asId<EventId>(newUuid()), at: now, cardId: found.cardId, questionId: found.questionId, note } as const;
  const { results } = await acceptReviews(viewer, { sentAt: now, events: [event] }, now);
  return results[0]?.status === 'accepted' ? { ok: true } : { ok: false, reason: 'no-card' };
}

/** Takes it back, while nothing else was done to the card. */
export async function withdrawContest(viewer: Viewer, attemptId: AttemptId, position: number, now: Instant): Promise<Contested> {
  const found = await contestable(viewer, attemptId, position, now);
  if (!found.ok) return found;
  const { courseId, questionId, cardId } = found;
  const flags = await (await database()).questionFlag.findMany({
    where: { learnerId: viewer.learnerId, courseId, questionId }, orderBy: { at: 'desc' }, take: 1,
  });
  const [flag] = flags;
  if (flag === undefined) return { ok: true };
  const event = { kind: 'undo', id: asId<EventId>(newUuid()), at: now, cardId, undoes: asId<EventId>(flag.id) } as const;
  const { results } = await acceptReviews(viewer, { sentAt: now, events: [event] }, now);
  return results[0]?.status === 'accepted' ? { ok: true } : { ok: false, reason: 'too-late' };
}

async function contestable(viewer: Viewer, attemptId: AttemptId, position: number, now: Instant) {
  const prisma = await database();
  const stored = await attemptWithQuestions(prisma, viewer.learnerId, attemptId);
  if (stored === null) return { ok: false, reason: 'no-such-attempt' } as const;
  const { courseId, quiz, attempt, questions } = stored;
  if (!mayShowKeys(quizAttemptOf(attempt), await releaseOf(prisma, quiz), now)) return { ok: false, reason: 'not-released' } as const;
  const question = questions.find((one) => one.position === position)?.question;
  const [card] = question === undefined ? [] : cardsAsked(question);
  if (question === undefined || card === undefined) return { ok: false, reason: 'no-such-question' } as const;
  const cardId: CardId = cardIdOf(courseId, card.factId, card.slot);
  const questionId: QuestionId = question.id;
  return { ok: true, courseId, questionId, cardId, cards: [card] } as const;
}
