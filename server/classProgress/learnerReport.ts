import { factEvidence } from '@/core/analytics/classProgress/factEvidence';
import type { AnsweredFact, SectionEvidence } from '@/core/analytics/classProgress/factEvidence';
import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import { timeline } from '@/core/analytics/classProgress/timeline';
import type { TimelineDay } from '@/core/analytics/classProgress/timeline';
import type { ProgressView } from '@/core/analytics/progress';
import { calibration as memoryCalibration } from '@/core/analytics/statistics/calibration';
import type { CalibrationBin } from '@/core/analytics/statistics/calibration';
import { retentionByDay, retentionTable } from '@/core/analytics/statistics/retentionTable';
import type { DayRetention, RetentionRow } from '@/core/analytics/statistics/retentionTable';
import { reviewRecords } from '@/core/analytics/statistics/reviewRecord';
import { asId } from '@/core/ids';
import type { CourseId, FactId, LearnerId } from '@/core/ids';
import { calibration as certaintyCalibration } from '@/core/quiz/confidence';
import type { ConfidenceLevel, ConfidentAnswer } from '@/core/quiz/confidence';
import type { DayTurn } from '@/core/scheduling/day';
import { isReviewed } from '@/core/scheduling/reviewedCard';
import type { Instant } from '@/core/time';
import { confidenceOf } from '../attempts/attemptRow';
import { database } from '../db';
import { foldStored } from '../folding';
import { cardOfRow } from '../rows/cardRow';
import { factOfRow } from '../rows/courseRow';
import { parametersOf } from '../studyPlan';

/** What a learner's figures rest on. */
export interface LearnerReport {
  readonly timeline: readonly TimelineDay[];
  readonly retention: readonly RetentionRow[];
  readonly retentionByDay: readonly DayRetention[];
  /** Predicted against actual recall. */
  readonly calibration: readonly CalibrationBin[];
  /** How often answers were right, by how sure the learner was; empty where that was never asked. */
  readonly certainty: readonly ConfidenceLevel[];
  readonly sections: readonly SectionEvidence[];
}

const daysShown = 30;

/** For callers that have checked who may see it. */
export async function learnerReport(learnerId: LearnerId, { outline, attempts }: ProgressView, turn: DayTurn, now: Instant): Promise<LearnerReport> {
  const prisma = await database();
  const { course, sections } = outline;
  const [cardRows, factRows, parameters, answers] = await Promise.all([
    prisma.card.findMany({ where: { learnerId, courseId: course.id, retiredAt: null } }),
    prisma.fact.findMany({ where: { courseId: course.id, retiredAt: null }, orderBy: { position: 'asc' } }),
    parametersOf(learnerId, course.id),
    quizAnswers(learnerId, course.id),
  ]);
  const cards = cardRows.map(cardOfRow);
  const records = reviewRecords((await foldStored(prisma, learnerId, course.id, cardRows)).values());
  const metAt = new Map(cards.filter(isReviewed).map(({ id, state }) => [id, state.firstReviewedAt]));
  const counted = records.map(({ review }) => ({ ...review, isRecalled: review.rating !== 'again' }));
  return {
    timeline: timeline({
      sections, turn, quizzes: attempts, reviews: judgedReviews(counted, (cardId) => metAt.get(cardId) ?? null, turn),
      cards: cardRows.map(({ sectionId, introducedAt }) => ({ sectionId: asId(sectionId), introducedAt: introducedAt.getTime() })),
    }),
    retention: retentionTable(records, now, turn),
    retentionByDay: retentionByDay(records, now, turn, daysShown),
    calibration: memoryCalibration(records),
    certainty: answers.sure.length === 0 ? [] : certaintyCalibration(answers.sure),
    sections: factEvidence({ sections, facts: factRows.map(factOfRow), cards, answers: answers.facts, now, parameters }),
  };
}

/** The answers of submitted attempts: what each was about, and how sure the learner was. */
async function quizAnswers(learnerId: LearnerId, courseId: CourseId): Promise<{ facts: AnsweredFact[]; sure: ConfidentAnswer[] }> {
  const prisma = await database();
  const rows = await prisma.attemptQuestion.findMany({
    where: { learnerId, courseId, attempt: { submittedAt: { not: null } } }, select: { questionId: true, score: true, confidence: true },
  });
  const questions = await prisma.question.findMany({
    where: { courseId, id: { in: [...new Set(rows.map(({ questionId }) => questionId))] } }, select: { id: true, factId: true },
  });
  const factOf = new Map(questions.map(({ id, factId }) => [id, asId<FactId>(factId)]));
  return {
    facts: rows.flatMap(({ questionId, score }) => {
      const factId = factOf.get(questionId);
      return factId === undefined ? [] : [{ factId, isRight: score === 1 }];
    }),
    sure: rows.flatMap(({ score, confidence }) => {
      const level = confidenceOf(confidence);
      return level === null ? [] : [{ score: score ?? 0, confidence: level }];
    }),
  };
}
