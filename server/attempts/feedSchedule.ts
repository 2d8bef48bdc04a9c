import { v7 as newUuid } from 'uuid';
import { asId, cardIdOf } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import { gradeResponse } from '@/core/grading/grade';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { CardRef } from '@/core/questions/question';
import { placementRating } from '@/core/quiz/placement';
import type { Quiz } from '@/core/quiz/quiz';
import { parseQuizKey } from '@/core/quiz/quizKey';
import { ratings } from '@/core/scheduling/event';
import type { Rating, Review } from '@/core/scheduling/event';
import { ratingOfAnswer } from '@/core/scheduling/ratingOfAnswer';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { addCards } from '../cards';
import type { Prisma } from '../db';
import { refoldCards } from '../refolding';
import { rowOfEvent } from '../rows/eventRow';
import type { StoredQuestion } from './storedAttempt';

export interface Answered {
  readonly learnerId: LearnerId;
  readonly quiz: Quiz;
  readonly questions: readonly Pick<StoredQuestion, 'question' | 'response' | 'confidence' | 'elapsedMs'>[];
  readonly at: Instant;
}

interface RatedCard {
  readonly card: CardRef;
  /** Null where the answer is no review. */
  readonly rating: Rating | null;
  readonly of: Answered['questions'][number];
}

type ReviewedCard = RatedCard & { readonly rating: Rating };

/** Puts the cards that were asked into the deck, each with the review that its part of the answer is worth. Runs in the
 *  transaction that grades, after the learner's lock is taken. */
export async function feedSchedule(transaction: Prisma.TransactionClient, { learnerId, quiz, questions, at }: Answered): Promise<void> {
  const rated = oncePerCard(questions.flatMap((answered) => ratedCards(quiz, answered)));
  if (rated.length === 0) return;
  const { courseId } = quiz;
  await addCards(transaction, learnerId, courseId, rated.map(({ card }) => card), at);
  const ids = rated.map(({ card }) => cardIdOf(courseId, card.factId, card.slot));
  // A question asked of a slot that the course has dropped since has no card to review.
  const cards = await transaction.card.findMany({ where: { learnerId, id: { in: ids } } });
  const held = new Set(cards.map(({ id }) => id));
  const data = rated
    .map((one) => reviewOf(courseId, one, at))
    .filter(({ cardId }) => held.has(cardId))
    .map((event) => rowOfEvent(learnerId, { event, courseId, clientAt: at, receivedAt: at }));
  await transaction.studyEvent.createMany({ data });
  await refoldCards(transaction, learnerId, courseId, cards);
}

function ratedCards(quiz: Quiz, of: Answered['questions'][number]): RatedCard[] {
  const { question, response, confidence } = of;
  const { parts } = gradeResponse(question, response);
  const isPlacement = parseQuizKey(quiz.key)?.kind === 'placement';
  return cardsAsked(question).map((card, index) => {
    const part = parts[index] ?? 0;
    return { card, rating: isPlacement ? placementRating(part, confidence) : ratingOfAnswer(part, confidence), of };
  });
}

/** Of a memory that several questions asked for, the worst: that it came once does not mean that it comes. */
function oncePerCard(rated: readonly RatedCard[]): ReviewedCard[] {
  const rank = ({ rating }: RatedCard): number => (rating === null ? -1 : ratings.indexOf(rating));
  const worstLast = [...rated].sort((a, b) => rank(b) - rank(a));
  const worst = new Map(worstLast.map((one) => [`${one.card.factId} ${one.card.slot}`, one]));
  return [...worst.values()].flatMap(({ rating, ...one }) => (rating === null ? [] : [{ ...one, rating }]));
}

/** Beyond that a page was left open. */
const longestMs = 10 * MINUTE_MS;

/** Its time is the question's, shared evenly among the memories that it asked for. */
function reviewOf(courseId: CourseId, { card, rating, of: { question, confidence, elapsedMs } }: ReviewedCard, at: Instant): Review {
  return {
    kind: 'review',
    id: asId<EventId>(newUuid()),
    cardId: cardIdOf(courseId, card.factId, card.slot),
    rating, at, source: 'quiz', durationMs: Math.round(Math.min(elapsedMs, longestMs) / cardsAsked(question).length), questionId: question.id,
    ...(confidence === null ? {} : { confidence }),
  };
}
