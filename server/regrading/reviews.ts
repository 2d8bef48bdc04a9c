import { v7 as newUuid } from 'uuid';
import { asId, cardIdOf } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId } from '@/core/ids';
import { gradeResponse } from '@/core/grading/grade';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { carriedOver } from '@/core/quiz/carriedOver';
import type { RegradedAnswer } from '@/core/quiz/regrade';
import type { CardEvent } from '@/core/scheduling/event';
import { ratingOfAnswer } from '@/core/scheduling/ratingOfAnswer';
import type { Instant } from '@/core/time';
import type { Prisma } from '../db';
import { foldStored } from '../folding';
import { refoldCards } from '../refolding';
import { cardEventOfRow, rowOfEvent } from '../rows/eventRow';
import type { PendingAnswer, PendingAttempt } from './pending';

/** Where a corrected key makes a wrong answer right, its review said Again of something that was known: that review is
 *  taken back and given anew, if it is still the last thing that happened to its card. Anything since was scheduled on
 *  what came before, and stays. */
export async function correctReviews(
  transaction: Prisma.TransactionClient,
  courseId: CourseId,
  attempts: readonly PendingAttempt[],
  changes: readonly RegradedAnswer[],
  now: Instant,
): Promise<void> {
  const risen = new Set(changes.filter(({ from, to }) => to > from).map(({ attemptId, position }) => `${attemptId} ${position}`));
  for (const attempt of attempts) {
    const answers = attempt.answers.filter(({ position }) => risen.has(`${attempt.attemptId} ${position}`));
    for (const answer of answers) await correctAnswer(transaction, courseId, attempt, answer, now);
  }
}

async function correctAnswer(
  transaction: Prisma.TransactionClient,
  courseId: CourseId,
  attempt: PendingAttempt,
  answer: PendingAnswer,
  now: Instant,
): Promise<void> {
  for (const cardId of cardsNowRight(courseId, answer)) {
    const review = await wrongReview(transaction, attempt, answer, cardId);
    const cards = await transaction.card.findMany({ where: { learnerId: attempt.learnerId, id: cardId } });
    if (review === null || cards.length === 0) continue;
    const folded = await foldStored(transaction, attempt.learnerId, courseId, cards);
    if (folded.get(cardId)?.history.at(-1)?.action.id !== review.id) continue;
    await replaceReview(transaction, courseId, attempt.learnerId, review, answer, now);
    await refoldCards(transaction, attempt.learnerId, courseId, cards);
  }
}

function cardsNowRight(courseId: CourseId, { correction, response }: PendingAnswer): CardId[] {
  // Credit for a question that was given up says nothing of what is known.
  if (correction.kind !== 'key') return [];
  const { asked, corrected } = correction;
  const { parts } = gradeResponse(corrected, carriedOver(asked, corrected, response));
  return cardsAsked(corrected).filter((_, part) => parts[part] === 1).map(({ factId, slot }) => cardIdOf(courseId, factId, slot));
}

/** The review that the answer was worth, where it said Again. */
async function wrongReview(
  transaction: Prisma.TransactionClient,
  { learnerId, startedAt, submittedAt }: PendingAttempt,
  { questionId }: PendingAnswer,
  cardId: CardId,
): Promise<Extract<CardEvent, { kind: 'review' }> | null> {
  const row = await transaction.studyEvent.findFirst({
    where: {
      learnerId, cardId, questionId, kind: 'review', source: 'quiz', isUndone: false,
      at: { gte: new Date(startedAt), lte: new Date(submittedAt) },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const event = row === null ? null : cardEventOfRow(row);
  return event?.kind === 'review' && event.rating === 'again' ? event : null;
}

/** Both events have the review's time, so that the memory is dated when the answer was given; ids that grow put the
 *  undo behind the review and the new review behind that. */
async function replaceReview(
  transaction: Prisma.TransactionClient,
  courseId: CourseId,
  learnerId: LearnerId,
  review: Extract<CardEvent, { kind: 'review' }>,
  { confidence }: PendingAnswer,
  now: Instant,
): Promise<void> {
  const { at, cardId } = review;
  const undo: CardEvent = { kind: 'undo', id: asId<EventId>(newUuid()), at, cardId, undoes: review.id };
  const corrected: CardEvent = { ...review, id: asId<EventId>(newUuid()), rating: ratingOfAnswer(1, confidence) };
  await transaction.studyEvent.createMany({
    data: [undo, corrected].map((event) => rowOfEvent(learnerId, { event, courseId, clientAt: at, receivedAt: now })),
  });
}
