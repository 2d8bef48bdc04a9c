import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import { seededRandom } from '@/core/random';
import type { Random } from '@/core/random';
import { DAY_MS, HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { loadCourse } from '@/server/courseLoading';
import { introduceSection } from '@/server/cards';
import { readCourse } from '@/server/content/readCourse';
import { Prisma } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { rebuildRollUps } from '@/server/rollUps/rebuilding';
import type { Viewer } from '@/server/viewer';

export const courseId = asId<CourseId>('sco');
const learnerCount = 500;
/** Each of these really studies; the others are their copies, which a database makes by itself within minutes. */
const originals = 10;
const questionsAsked = 12;

/** How much a class has done. */
export interface ClassSize {
  readonly reviews: number;
  /** Since it began. */
  readonly days: number;
}

export interface LoadedClass {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly learners: readonly Viewer[];
}

/** A class of 500 in an empty database, with so many reviews between them, several quizzes, and what is rolled up of
 *  them. The same for the same size, but for its ids. */
export async function loadClass(prisma: PrismaClient, { reviews, days }: ClassSize, now: Instant): Promise<LoadedClass> {
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('The course cannot be read');
  const begin = now - days * DAY_MS;
  await loadCourse(prisma, course, begin);
  const [instructor, ...learners] = await people(prisma);
  if (instructor === undefined) throw new Error('There is nobody in the class');
  const classId = await openClass(prisma, instructor, learners, begin);
  for (const learner of learners.slice(0, originals)) {
    for (const { id } of course.sections) await introduceSection(learner, courseId, id, begin);
    const random = seededRandom(learner.name);
    await study(prisma, learner, Math.round(reviews / learnerCount), { begin, days }, random);
    await takeQuizzes(prisma, learner, course.sections.map(({ id }) => id), { begin, days }, random);
  }
  await rebuildRollUps(prisma, () => undefined);
  for (const [index, { learnerId }] of learners.entries()) {
    const original = learners[index % originals];
    if (index >= originals && original !== undefined) await copyLearning(prisma, original.learnerId, learnerId);
  }
  return { instructor, classId, learners };
}

async function people(prisma: PrismaClient): Promise<Viewer[]> {
  const viewers = Array.from({ length: 1 + learnerCount }, (_, index): Viewer => ({
    learnerId: asId<LearnerId>(newUuid()), name: `Learner ${index}`, email: `learner${index}@class.example`, isGuest: false,
    timeZone: index % 5 === 0 ? 'Asia/Almaty' : 'Europe/Berlin', dayStartHour: 4,
  }));
  await prisma.user.createMany({ data: viewers.map(({ learnerId, name, email, timeZone, dayStartHour }) => ({ id: learnerId, name, email, timeZone, dayStartHour })) });
  return viewers;
}

async function openClass(prisma: PrismaClient, instructor: Viewer, learners: readonly Viewer[], begin: Instant): Promise<ClassId> {
  const id = asId<ClassId>(newUuid());
  await prisma.class.create({
    data: { id, courseId, name: 'A large class', code: 'ABCDEFGH', timeZone: 'Europe/Berlin', createdAt: new Date(begin), instructors: { create: { userId: instructor.learnerId } } },
  });
  const groups = ['Monday', 'Thursday'].map((name) => ({ id: newUuid(), classId: id, name }));
  await prisma.classGroup.createMany({ data: groups });
  await prisma.enrolment.createMany({
    data: learners.map(({ learnerId }, index) => ({ classId: id, learnerId, joinedAt: new Date(begin), groupId: groups[index % groups.length]?.id ?? null })),
  });
  return id;
}

interface Span {
  readonly begin: Instant;
  readonly days: number;
}

const rowsPerStatement = 1000;

/** All cards are met, so that classes of several sizes differ in their reviews alone; each on some day, and reviewed from
 *  then on, always in the hour after the same one of the day. */
async function study(prisma: PrismaClient, { learnerId }: Viewer, count: number, { begin, days }: Span, random: Random): Promise<void> {
  const cards = await prisma.card.findMany({ where: { learnerId }, orderBy: { position: 'asc' } });
  const hour = 6 + 12 * random();
  const times = Array.from({ length: count }, () => begin + Math.floor(days * random()) * DAY_MS + (hour + random() - 24) * HOUR_MS).map(Math.round).sort((a, b) => a - b);
  const rows = times.map((at, index) => ({
    learnerId, id: newUuid({ msecs: at }), courseId, cardId: cards[index < cards.length ? index : Math.floor(cards.length * random())]?.id ?? '',
    kind: 'review', rating: random() < 0.1 ? 1 : 3, source: 'study', durationMs: 5_000,
    at: new Date(at), clientAt: new Date(at), receivedAt: new Date(at),
  }));
  for (let first = 0; first < rows.length; first += rowsPerStatement) await prisma.studyEvent.createMany({ data: rows.slice(first, first + rowsPerStatement) });
}

async function takeQuizzes(prisma: PrismaClient, { learnerId }: Viewer, sectionIds: readonly string[], { begin, days }: Span, random: Random): Promise<void> {
  const questions = await prisma.question.findMany({ where: { courseId }, take: questionsAsked });
  for (const [index, sectionId] of sectionIds.entries()) {
    const id = newUuid();
    const at = new Date(begin + ((index + 1) / (sectionIds.length + 1)) * days * DAY_MS);
    const scores = questions.map(() => Number(random() < 0.8));
    const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
    await prisma.attempt.create({
      data: { learnerId, id, courseId, quizKey: `section/${sectionId}`, sectionId, seed: id, startedAt: at, submittedAt: at, submittedBy: 'learner', score },
    });
    await prisma.attemptQuestion.createMany({
      data: questions.map((question, position) => ({
        learnerId, attemptId: id, position, courseId, questionId: question.id, version: 1, response: { kind: 'choice', choice: 'one of the options' },
        elapsedMs: Math.round(2_000 + 20_000 * random()), score: scores[position] ?? 0,
      })),
    });
  }
}

const copied: Readonly<Record<string, object>> = {
  StudyEvent: Prisma.StudyEventScalarFieldEnum, Card: Prisma.CardScalarFieldEnum, DeckRollUp: Prisma.DeckRollUpScalarFieldEnum,
  Attempt: Prisma.AttemptScalarFieldEnum, AttemptQuestion: Prisma.AttemptQuestionScalarFieldEnum,
};

/** Keys lead with the learner, so that a copy differs in nothing else. */
async function copyLearning(prisma: PrismaClient, from: LearnerId, to: LearnerId): Promise<void> {
  for (const [table, fields] of Object.entries(copied)) {
    const columns = Object.keys(fields).filter((name) => name !== 'learnerId').map((name) => `"${name}"`).join(', ');
    await prisma.$executeRawUnsafe(`INSERT INTO "${table}" ("learnerId", ${columns}) SELECT '${to}', ${columns} FROM "${table}" WHERE "learnerId" = '${from}'`);
  }
}
