import { v7 as newUuid } from 'uuid';
import { cardIdOf, asId } from '@/core/ids';
import type { AttemptId, CourseId, EventId } from '@/core/ids';
import type { AttemptResult, QuestionResult } from '@/core/grading/attempt';
import { gradeResponse } from '@/core/grading/grade';
import { answerInWords, responseInWords } from '@/core/grading/inWords';
import { locateInReading } from '@/core/facts/reading';
import { questionView } from '@/core/questions/view';
import type { Review } from '@/core/scheduling/event';
import { ratingOfScore } from '@/core/scheduling/ratingOfScore';
import type { Instant } from '@/core/time';
import { attemptWithQuestions } from './attemptRows';
import type { StoredAttempt, StoredAttemptQuestion } from './attemptRows';
import { optionSeed } from './attempts';
import { addSectionCards } from './cards';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import type { Prisma } from './db';
import { refoldCards } from './folding';
import { factOfRow } from './rows/courseRow';
import { rowOfEvent } from './rows/eventRow';
import type { Viewer } from './viewer';

/** Grades an attempt and puts its section's cards into the deck: what was answered right as a Good review, anything
 *  else asked as Again, the rest new. Submitting twice is submitting once. */
export async function submitAttempt(
  viewer: Viewer,
  attemptId: AttemptId,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'no-such-attempt' }> {
  const prisma = await database();
  return prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    const stored = await attemptWithQuestions(transaction, viewer.learnerId, attemptId);
    if (stored === null) return { ok: false, reason: 'no-such-attempt' };
    if (stored.attempt.submittedAt !== null) return { ok: true };
    const scores = stored.questions.map(({ question, response }) => gradeResponse(question, response).score);
    await writeScores(transaction, viewer, stored, scores, now);
    await introduceCards(transaction, viewer, stored, scores, now);
    return { ok: true };
  });
}

async function writeScores(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  { attempt, questions }: StoredAttempt,
  scores: readonly number[],
  now: Instant,
): Promise<void> {
  for (const { position } of questions) {
    await transaction.attemptQuestion.update({
      where: { learnerId_attemptId_position: { learnerId, attemptId: attempt.id, position } },
      data: { score: scores[position] ?? 0 },
    });
  }
  const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  await transaction.attempt.update({
    where: { learnerId_id: { learnerId, id: attempt.id } },
    data: { submittedAt: new Date(now), score },
  });
}

async function introduceCards(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  { course, section, questions }: StoredAttempt,
  scores: readonly number[],
  now: Instant,
): Promise<void> {
  await addSectionCards(transaction, learnerId, course.id, section.id, now);
  const asked = questions.map(({ position, question }) => ({
    cardId: cardIdOf(course.id, question.factId, question.slot),
    rating: ratingOfScore(scores[position] ?? 0),
    questionId: question.id,
  }));
  // A question asked of a slot that the course has dropped since has no card to review.
  const cards = await transaction.card.findMany({ where: { learnerId, id: { in: asked.map(({ cardId }) => cardId) } } });
  const held = new Set(cards.map((card) => card.id));
  const data = asked
    .filter(({ cardId }) => held.has(cardId))
    .map((answered) => quizReview(learnerId, course.id, answered, now));
  await transaction.studyEvent.createMany({ data });
  await refoldCards(transaction, learnerId, course.id, cards);
}

function quizReview(
  learnerId: Viewer['learnerId'],
  courseId: CourseId,
  answered: Pick<Review, 'cardId' | 'rating' | 'questionId'>,
  now: Instant,
): Prisma.StudyEventCreateManyInput {
  const event: Review = { kind: 'review', id: asId<EventId>(newUuid()), ...answered, at: now, source: 'quiz', durationMs: 0 };
  return rowOfEvent(learnerId, { event, courseId, clientAt: now, receivedAt: now });
}

/** The viewer's submitted attempt; null while it is open, and for somebody else's. */
export async function attemptResult(viewer: Viewer, attemptId: AttemptId): Promise<AttemptResult | null> {
  return resultOfAttempt(viewer.learnerId, attemptId);
}

/** For callers that have checked who may see this learner's attempts. */
export async function resultOfAttempt(
  learnerId: Viewer['learnerId'],
  attemptId: AttemptId,
): Promise<AttemptResult | null> {
  const prisma = await database();
  const stored = await attemptWithQuestions(prisma, learnerId, attemptId);
  if (stored === null || stored.attempt.submittedAt === null) return null;
  const { attempt, course, section } = stored;
  const factIds = stored.questions.map(({ question }) => question.factId);
  const facts = await prisma.fact.findMany({ where: { courseId: course.id, id: { in: factIds } } });
  const readingIndexOf = new Map(facts.map((row) => [row.id, locateInReading(factOfRow(row), section.reading)]));
  const cardsInDeck = await prisma.card.count({ where: { learnerId, courseId: course.id, sectionId: section.id } });
  return {
    attemptId,
    courseId: course.id,
    courseTitle: course.title,
    sectionId: section.id,
    sectionTitle: section.title,
    submittedAt: stored.attempt.submittedAt.getTime(),
    score: attempt.score ?? 0,
    rightCount: stored.questions.filter(({ score }) => score === 1).length,
    cardsInDeck,
    questions: stored.questions.map((asked) => questionResult(stored, asked, readingIndexOf)),
  };
}

function questionResult(
  stored: StoredAttempt,
  { position, question, response, score }: StoredAttemptQuestion,
  readingIndexOf: ReadonlyMap<string, number>,
): QuestionResult {
  const { form } = questionView(question, optionSeed(stored, position));
  return {
    position,
    format: question.format,
    stem: question.stem,
    options: 'options' in form ? form.options : [],
    given: responseInWords(question, response),
    right: answerInWords(question),
    score: score ?? 0,
    explanation: question.explanation,
    paragraph: question.paragraph,
    readingIndex: readingIndexOf.get(question.factId) ?? -1,
  };
}
