import { asId, cardIdOf } from '@/core/ids';
import type { ClassId, CourseId, DraftId, LearnerId, QuestionId, SectionId } from '@/core/ids';
import type { AttemptChoice } from '@/core/analytics/quizStatistics/givenAttempt';
import type { WeighedQuestion } from '@/core/analytics/quizStatistics/quizStatistics';
import { reviewMeasures } from '@/core/analytics/quizStatistics/reviewMeasures';
import type { ReviewMeasures } from '@/core/analytics/quizStatistics/reviewMeasures';
import { wordingChanges, wordingOf } from '@/core/analytics/quizStatistics/wording';
import type { WordingChange } from '@/core/analytics/quizStatistics/wording';
import { reviewRecords } from '@/core/analytics/statistics/reviewRecord';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import { quotedQuestion } from '@/core/exchange/markdown/quoting';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { CardRef, GradedQuestion } from '@/core/questions/question';
import type { Instant } from '@/core/time';
import { inPortions } from '../database/portions';
import { database } from '../db';
import { foldStored } from '../folding';
import type { Card as CardRow } from '../generated/sqlite/client';
import { questionOfRow } from '../rows/courseRow';
import type { Viewer } from '../viewer';
import { measuredQuiz } from './measuredQuiz';
import type { QuestionTarget } from './measuredQuiz';
import { enrolledLearners, statisticsOf } from './viewing';

export interface QuestionStatisticsView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly quizTitle: string;
  readonly question: WeighedQuestion;
  /** As it is published now, with its key, to be taken along. */
  readonly markdown: string;
  readonly present: PresentQuestion;
  readonly reviews: ReviewMeasures;
  /** The newest first. */
  readonly flags: readonly ClassFlag[];
  readonly author: AuthorOf;
}

/** What has become of a question since it was asked. */
export interface PresentQuestion {
  readonly isRetired: boolean;
  /** From the wording that was asked last; empty where it is asked so still. */
  readonly changes: readonly WordingChange[];
}

/** What a learner of the class, or one of its instructors, said of a question. */
export interface ClassFlag {
  readonly name: string;
  readonly note: string;
  readonly at: Instant;
  readonly isResolved: boolean;
}

/** Who can change a question: the viewer at their desk, somebody else, or nobody, since the course came with the program. */
export type AuthorOf =
  | {
    readonly kind: 'viewer'; readonly draftId: DraftId; readonly sectionId: SectionId; readonly card: CardRef;
    /** A question over several facts is retired with its set, at the desk. */
    readonly isOfSet: boolean;
  }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

/** A question of a quiz as the class answered it; null for anyone but its instructors, and where nobody answered it. */
export async function questionStatisticsView(
  viewer: Viewer, { quiz: target, questionId }: QuestionTarget, choice: AttemptChoice, now: Instant,
): Promise<QuestionStatisticsView | null> {
  const quiz = await measuredQuiz(viewer, target, now);
  if (quiz === null) return null;
  const question = (await statisticsOf(quiz, choice)).questions.find((one) => one.questionId === questionId);
  const courseId = quiz.own.outline.course.id;
  const present = await presentQuestion(courseId, questionId);
  if (question === undefined || present === null) return null;
  const learnerIds = await enrolledLearners(target.classId);
  const asked = { courseId, question: present.question };
  return {
    class: { id: target.classId, name: quiz.own.row.name },
    quizTitle: quiz.title, question, markdown: questionMarkdown(quotedQuestion(present.question), quiz.own.outline.course),
    present: { isRetired: present.isRetired, changes: wordingChanges(question.wording, wordingOf(present.question)) },
    reviews: await reviewsOf(asked, learnerIds),
    flags: await flagsOf(courseId, questionId, [...learnerIds, viewer.learnerId]),
    author: await authorOf(viewer, asked),
  };
}

/** A question as it is published now, or was last. */
export async function presentQuestion(courseId: CourseId, questionId: QuestionId): Promise<{ question: GradedQuestion; isRetired: boolean } | null> {
  const row = await (await database()).questionVersion.findFirst({
    where: { courseId, questionId }, orderBy: { version: 'desc' }, include: { question: true },
  });
  const question = row === null ? null : questionOfRow(row);
  if (row === null || question === null || question.format === 'open') return null;
  return { question, isRetired: row.question.retiredAt !== null };
}

interface Asked {
  readonly courseId: CourseId;
  readonly question: GradedQuestion;
}

async function reviewsOf({ courseId, question }: Asked, learnerIds: readonly LearnerId[]): Promise<ReviewMeasures> {
  const prisma = await database();
  const ids = cardsAsked(question).map(({ factId, slot }) => cardIdOf(courseId, factId, slot));
  const cards = await inPortions(learnerIds, (some) => prisma.card.findMany({
    where: { learnerId: { in: some }, id: { in: ids }, retiredAt: null, difficulty: { not: null } },
  }));
  const byLearner = new Map<string, CardRow[]>();
  for (const card of cards) byLearner.set(card.learnerId, [...(byLearner.get(card.learnerId) ?? []), card]);
  const folded = await Promise.all([...byLearner].map(async ([learnerId, own]) =>
    [...(await foldStored(prisma, asId<LearnerId>(learnerId), courseId, own)).values()]));
  return reviewMeasures(reviewRecords(folded.flat()), question.id, cards.flatMap(({ difficulty }) => difficulty ?? []));
}

async function flagsOf(courseId: CourseId, questionId: QuestionId, learnerIds: readonly LearnerId[]): Promise<ClassFlag[]> {
  const prisma = await database();
  const mayBeSeen = new Set<string>(learnerIds);
  const rows = (await prisma.questionFlag.findMany({ where: { courseId, questionId }, orderBy: { at: 'desc' } }))
    .filter(({ learnerId }) => mayBeSeen.has(learnerId));
  const people = await prisma.user.findMany({ where: { id: { in: rows.map(({ learnerId }) => learnerId) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ learnerId, note, at, resolvedAt }) => ({
    name: names.get(learnerId) ?? '', note, at: at.getTime(), isResolved: resolvedAt !== null,
  }));
}

export async function authorOf(viewer: Viewer, { courseId, question }: Asked): Promise<AuthorOf> {
  const prisma = await database();
  const draft = viewer.isGuest ? null : await prisma.courseDraft.findFirst({ where: { courseId, authorId: viewer.learnerId }, select: { id: true } });
  if (draft !== null) {
    const { factId, slot, sectionId, format } = question;
    const isOfSet = format === 'matching' || format === 'ordering' || format === 'categorise';
    return { kind: 'viewer', draftId: asId<DraftId>(draft.id), sectionId, card: { factId, slot }, isOfSet };
  }
  const course = await prisma.course.findUnique({ where: { id: courseId }, select: { authorId: true } });
  return course?.authorId === null || course === null ? { kind: 'none' } : { kind: 'other' };
}
