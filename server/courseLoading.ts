import { createHash } from 'node:crypto';
import type { Course } from '@/core/facts/course';
import { cardIdOf } from '@/core/ids';
import { generateQuestions } from '@/core/questions/generate';
import type { Question } from '@/core/questions/question';
import type { Instant } from '@/core/time';
import type { Prisma, PrismaClient } from './db';
import { toStored } from './rows/stored';

/** `changed` is false where the stored course was made from the same content already. */
export type LoadedCourse =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly reason: 'an-authors' };

/** Brings a stored bundled course in line with its content, in one transaction. Ids stay; a question that reads
 *  otherwise gets a new version; what is no longer there is retired, never deleted, as learners hold it. An id that a
 *  course or a draft of an author's has already is left to them. */
export function loadCourse(prisma: PrismaClient, course: Course, now: Instant): Promise<LoadedCourse> {
  return loadContent(prisma, contentOf(course), now);
}

/** The same where its questions are made already. */
export async function loadContent(prisma: PrismaClient, written: CourseContent, now: Instant): Promise<LoadedCourse> {
  const { course, contentHash } = written;
  const stored = await prisma.course.findUnique({ where: { id: course.id }, select: { contentHash: true, authorId: true } });
  const isAuthors = stored === null ? (await prisma.courseDraft.count({ where: { courseId: course.id } })) > 0 : stored.authorId !== null;
  if (isAuthors) return { ok: false, reason: 'an-authors' };
  if (stored?.contentHash === contentHash) return { ok: true, changed: false };
  await prisma.$transaction((transaction) => writeCourse(transaction, written, null, now), { timeout: writingTimeoutMs });
  return { ok: true, changed: true };
}

export const writingTimeoutMs = 120_000;

/** A course with everything it asks. */
export interface CourseContent {
  readonly course: Course;
  readonly questions: readonly Question[];
  readonly contentHash: string;
}

export function contentOf(course: Course): CourseContent {
  const questions = generateQuestions(course);
  return { course, questions, contentHash: createHash('sha256').update(canonical([course, questions])).digest('hex') };
}

/** The same inside a transaction; a new course becomes `authorId`'s, null for a bundled one. */
export async function writeCourse(
  transaction: Prisma.TransactionClient,
  { course, questions, contentHash }: CourseContent,
  authorId: string | null,
  now: Instant,
): Promise<void> {
  const at = new Date(now);
  await writeDescription(transaction, course, contentHash, authorId);
  await writeSections(transaction, course, at);
  await writeFacts(transaction, course, at);
  await writeQuestions(transaction, course, questions, at);
  await retireCards(transaction, course, at);
}

async function writeDescription(
  transaction: Prisma.TransactionClient,
  course: Course,
  contentHash: string,
  authorId: string | null,
): Promise<void> {
  const { id, title, description, article, author, publisher, year, source, language } = course;
  const columns = { title, description, article, author, publisher, year, source, language, contentHash };
  await transaction.course.upsert({ where: { id }, create: { id, authorId, ...columns }, update: columns });
}

async function writeSections(transaction: Prisma.TransactionClient, course: Course, now: Date): Promise<void> {
  const courseId = course.id;
  const ids = course.sections.map((section) => section.id);
  await transaction.section.updateMany({
    where: { courseId, id: { notIn: ids }, retiredAt: null },
    data: { retiredAt: now },
  });
  for (const [position, section] of course.sections.entries()) {
    const { id, title, paragraphs, reading, sets = [] } = section;
    const columns = {
      position, title, paragraphs: toStored(paragraphs), reading: toStored(reading), sets: toStored(sets), retiredAt: null,
    };
    await transaction.section.upsert({
      where: { courseId_id: { courseId, id } },
      create: { courseId, id, ...columns },
      update: columns,
    });
  }
}

async function writeFacts(transaction: Prisma.TransactionClient, course: Course, now: Date): Promise<void> {
  const courseId = course.id;
  const wanted = new Set<string>(course.facts.map((fact) => fact.id));
  const current = await transaction.fact.findMany({ where: { courseId, retiredAt: null }, select: { id: true } });
  // Not by notIn: a long course has more facts than a statement may have parameters.
  const gone = current.map(({ id }) => id).filter((id) => !wanted.has(id));
  await transaction.fact.updateMany({ where: { courseId, id: { in: gone } }, data: { retiredAt: now } });
  for (const [position, fact] of course.facts.entries()) {
    const { id, sectionId } = fact;
    const columns = { sectionId, position, content: toStored(fact), retiredAt: null };
    await transaction.fact.upsert({
      where: { courseId_id: { courseId, id } },
      create: { courseId, id, ...columns },
      update: columns,
    });
  }
}

async function writeQuestions(
  transaction: Prisma.TransactionClient,
  course: Course,
  questions: readonly Question[],
  now: Date,
): Promise<void> {
  const courseId = course.id;
  const current = await currentQuestions(transaction, courseId);
  const wanted = new Set<string>(questions.map((question) => question.id));
  const gone = [...current.keys()].filter((id) => !wanted.has(id));
  await transaction.question.updateMany({
    where: { courseId, id: { in: gone }, retiredAt: null },
    data: { retiredAt: now },
  });
  const fresh = questions.filter((question) => !current.has(question.id));
  await transaction.question.createMany({ data: fresh.map((question) => questionRow(courseId, question, 1)) });
  await transaction.questionVersion.createMany({ data: fresh.map((question) => versionRow(courseId, question, 1)) });
  for (const question of questions) {
    const known = current.get(question.id);
    if (known !== undefined) await writeKnownQuestion(transaction, courseId, question, known);
  }
}

interface CurrentQuestion {
  readonly version: number;
  readonly retired: boolean;
  /** The current version's content as text that does not depend on the order of keys. */
  readonly content: string;
}

async function currentQuestions(
  transaction: Prisma.TransactionClient,
  courseId: string,
): Promise<ReadonlyMap<string, CurrentQuestion>> {
  const rows = await transaction.question.findMany({ where: { courseId } });
  const versions = await transaction.questionVersion.findMany({ where: { courseId } });
  const contents = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, row.content]));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        version: row.version,
        retired: row.retiredAt !== null,
        content: canonical(contents.get(`${row.id} ${row.version}`)),
      },
    ]),
  );
}

async function writeKnownQuestion(
  transaction: Prisma.TransactionClient,
  courseId: string,
  question: Question,
  known: CurrentQuestion,
): Promise<void> {
  const isSame = canonical(question) === known.content;
  if (isSame && !known.retired) return;
  const version = isSame ? known.version : known.version + 1;
  if (!isSame) await transaction.questionVersion.create({ data: versionRow(courseId, question, version) });
  await transaction.question.update({
    where: { courseId_id: { courseId, id: question.id } },
    data: { ...questionRow(courseId, question, version), retiredAt: null },
  });
}

function questionRow(courseId: string, question: Question, version: number): Prisma.QuestionCreateManyInput {
  const { id, factId, sectionId, slot, format } = question;
  return { courseId, id, factId, sectionId, slot, format, version };
}

function versionRow(courseId: string, question: Question, version: number): Prisma.QuestionVersionCreateManyInput {
  return { courseId, questionId: question.id, version, content: toStored(question) };
}

/** PostgreSQL gives back the keys of JSON in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A card whose slot is gone rests, with its history; it returns with the slot. */
async function retireCards(transaction: Prisma.TransactionClient, course: Course, now: Date): Promise<void> {
  const courseId = course.id;
  const wanted = new Set<string>(course.facts.flatMap((fact) => fact.slots.map((slot) => cardIdOf(courseId, fact.id, slot.name))));
  const idsOf = async (where: Prisma.CardWhereInput): Promise<string[]> =>
    (await transaction.card.groupBy({ by: ['id'], where: { ...where, courseId } })).map(({ id }) => id);
  const gone = (await idsOf({ retiredAt: null })).filter((id) => !wanted.has(id));
  const back = (await idsOf({ retiredAt: { not: null } })).filter((id) => wanted.has(id));
  await transaction.card.updateMany({ where: { courseId, retiredAt: null, id: { in: gone } }, data: { retiredAt: now } });
  await transaction.card.updateMany({ where: { courseId, retiredAt: { not: null }, id: { in: back } }, data: { retiredAt: null } });
}
