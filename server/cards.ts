import { cardIdOf } from '@/core/ids';
import type { CardId, CourseId, LearnerId, SectionId } from '@/core/ids';
import type { Fact } from '@/core/facts/fact';
import type { Section } from '@/core/facts/course';
import { locateInReading } from '@/core/facts/reading';
import { promptOf } from '@/core/questions/prompt';
import type { Prompt } from '@/core/questions/prompt';
import { learnerDay, nextDay } from '@/core/scheduling/day';
import type { LearnerDay } from '@/core/scheduling/day';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { DailyLimits } from '@/core/scheduling/queue';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Database, Prisma } from './db';
import type { Card as CardRow } from './generated/sqlite/client';
import { turnOf } from './learnerDayTurn';
import { currentQuestions } from './questions';
import { cardOfRow } from './rows/cardRow';
import { factOfRow, sectionOfRow } from './rows/courseRow';
import { studyPlan } from './studyPlan';
import { lastSteps } from './undoable';
import type { Viewer } from './viewer';

/** Puts the cards of a section into the viewer's deck, new; those there already stay as they are. */
export async function introduceSection(
  viewer: Viewer,
  courseId: CourseId,
  sectionId: SectionId,
  now: Instant,
): Promise<{ ok: true; added: number } | { ok: false; reason: 'no-such-section' }> {
  const prisma = await database();
  const section = await prisma.section.findUnique({ where: { courseId_id: { courseId, id: sectionId } } });
  if (section === null || section.retiredAt !== null) return { ok: false, reason: 'no-such-section' };
  const added = await prisma.$transaction((transaction) =>
    addSectionCards(transaction, viewer.learnerId, courseId, sectionId, now),
  );
  return { ok: true, added };
}

/** Adds the section's missing cards inside a transaction; gives how many there were. */
export async function addSectionCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  sectionId: SectionId,
  now: Instant,
): Promise<number> {
  const facts = await transaction.fact.findMany({ where: { courseId, sectionId, retiredAt: null } });
  const held = await transaction.card.findMany({ where: { learnerId, courseId, sectionId }, select: { id: true } });
  const heldIds = new Set(held.map((card) => card.id));
  const data = facts
    .flatMap((row) => newCards(learnerId, courseId, factOfRow(row), row.position, new Date(now)))
    .filter((card) => !heldIds.has(card.id));
  await transaction.card.createMany({ data });
  return data.length;
}

/** More slots than any fact has, so that cards keep the order of facts, then of slots. */
const slotsPerFact = 10;

function newCards(
  learnerId: LearnerId,
  courseId: CourseId,
  fact: Fact,
  factPosition: number,
  introducedAt: Date,
): Prisma.CardCreateManyInput[] {
  return fact.slots.map((slot, index) => ({
    learnerId,
    id: cardIdOf(courseId, fact.id, slot.name),
    courseId,
    factId: fact.id,
    sectionId: fact.sectionId,
    slot: slot.name,
    position: factPosition * slotsPerFact + index,
    introducedAt,
  }));
}

/** The viewer's deck for today; null where there is no such course. */
export async function studyDeck(viewer: Viewer, courseId: CourseId, now: Instant): Promise<StudyDeck | null> {
  const prisma = await database();
  const course = await prisma.course.findUnique({ where: { id: courseId } });
  if (course === null) return null;
  const { preferences, parameters } = await studyPlan(viewer, courseId);
  const turn = turnOf(viewer);
  const day = learnerDay(now, turn);
  const doneToday = await reviewedToday(prisma, viewer.learnerId, courseId, day);
  const rows = await candidateRows(prisma, viewer.learnerId, courseId, { today: day, tomorrow: nextDay(day, turn), limits: preferences.limits });
  return {
    learnerId: viewer.learnerId,
    courseId,
    courseTitle: course.title,
    cards: rows.map(cardOfRow),
    prompts: await promptsFor(prisma, courseId, rows),
    parameters,
    preferences,
    doneToday,
    turn,
    serverNow: now,
    steps: await lastSteps(prisma, viewer.learnerId, courseId, day.start),
  };
}

/** How many new cards and how many others the learner has studied since the day began. Quizzes use up no limit:
 *  a card that a quiz introduced today counts in neither. */
async function reviewedToday(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  day: LearnerDay,
): Promise<DailyLimits> {
  const today = new Date(day.start);
  const reviews = { learnerId, courseId, at: { gte: today }, kind: 'review', isUndone: false };
  const rows = await prisma.studyEvent.findMany({ where: reviews, select: { cardId: true, source: true } });
  const idsOf = (source: string): string[] => [
    ...new Set(rows.flatMap((row) => (row.source === source && row.cardId !== null ? [row.cardId] : []))),
  ];
  const studied = { learnerId, id: { in: idsOf('study') } };
  const [newCards, others] = await Promise.all([
    prisma.card.count({ where: { ...studied, firstReviewedAt: { gte: today }, NOT: { id: { in: idsOf('quiz') } } } }),
    prisma.card.count({ where: { ...studied, firstReviewedAt: { lt: today } } }),
  ]);
  return { newCards, reviews: others };
}

/** Siblings of a chosen card wait, so a few more are fetched than may be shown. */
const siblingAllowance = 4;

interface Horizon {
  readonly today: LearnerDay;
  readonly tomorrow: LearnerDay;
  readonly limits: DailyLimits;
}

async function candidateRows(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  { today, tomorrow, limits }: Horizon,
): Promise<CardRow[]> {
  const own = { learnerId, courseId, retiredAt: null };
  const byDue = { orderBy: { dueAt: 'asc' } } as const;
  const [steps, due, later, fresh, met] = await Promise.all([
    prisma.card.findMany({ where: { ...own, phase: { in: ['learning', 'relearning'] } } }),
    prisma.card.findMany({
      where: { ...own, phase: 'review', dueAt: { lt: new Date(tomorrow.end) } },
      take: limits.reviews * siblingAllowance,
      ...byDue,
    }),
    prisma.card.findMany({ where: { ...own, phase: 'review', dueAt: { gte: new Date(tomorrow.end) } }, take: 1, ...byDue }),
    prisma.card.findMany({
      where: { ...own, phase: 'new' },
      orderBy: { position: 'asc' },
      take: limits.newCards * siblingAllowance,
    }),
    prisma.card.findMany({ where: { ...own, lastReviewedAt: { gte: new Date(today.start) } } }),
  ]);
  return [...new Map([...steps, ...due, ...later, ...fresh, ...met].map((row) => [row.id, row])).values()];
}

async function promptsFor(
  prisma: Database,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<Record<CardId, Prompt[]>> {
  const factIds = [...new Set(cards.map((card) => card.factId))];
  const facts = await prisma.fact.findMany({ where: { courseId, id: { in: factIds } } });
  const factById = new Map(facts.map((row) => [row.id, factOfRow(row)]));
  const sections = await prisma.section.findMany({ where: { courseId } });
  const sectionById = new Map<string, Section>(sections.map((row) => [row.id, sectionOfRow(row)]));
  const questions = await currentQuestions(prisma, { courseId, factId: { in: factIds }, format: { in: ['open', 'cloze'] } });
  const prompts: Record<CardId, Prompt[]> = {};
  for (const { question } of questions) {
    const fact = factById.get(question.factId);
    const section = sectionById.get(question.sectionId);
    if (fact === undefined || section === undefined) continue;
    const source = {
      sectionId: section.id,
      sectionTitle: section.title,
      paragraph: fact.paragraph,
      readingIndex: locateInReading(fact, section.reading),
      statement: fact.statement,
    };
    const cardId = cardIdOf(courseId, question.factId, question.slot);
    const prompt = promptOf(question, source);
    if (prompt !== null) (prompts[cardId] ??= []).push(prompt);
  }
  return prompts;
}
