import { setImmediate } from 'node:timers/promises';
import { deedsOfOneself } from '@/core/accounts/deed';
import { departed } from '@/core/accounts/departed';
import type { LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { Prisma } from '../db';
import { personalTables } from '../ownData/tables';
import { atStakeOf } from './standing';
import type { AtStake, ClassAtStake, CourseAtStake } from './standing';

type Transaction = Prisma.TransactionClient;

/** Takes somebody out of the database, inside a transaction that holds what is at stake: all that is theirs goes, with what nobody
 *  else has a part in, and their name from what stays. Classes in the way are archived. */
export async function erase(transaction: Transaction, learnerId: LearnerId, { classes, courses }: AtStake, now: Instant): Promise<void> {
  await countInClasses(transaction, learnerId);
  await endClasses(transaction, classes, now);
  await eraseRows(transaction, learnerId);
  await endCourses(transaction, courses, now);
}

/** What is at stake until the transaction ends: meanwhile nobody else stops teaching the classes, and nothing of theirs is written. */
export async function heldAtStake(transaction: Transaction, learnerId: LearnerId): Promise<AtStake> {
  await lockLearner(transaction, learnerId);
  await transaction.$executeRaw`UPDATE "Class" SET "id" = "id" WHERE "id" IN (SELECT "classId" FROM "ClassInstructor" WHERE "userId" = ${learnerId})`;
  return atStakeOf(transaction, learnerId);
}

/** All that a class keeps of who learned in it. */
async function countInClasses(transaction: Transaction, learnerId: LearnerId): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Class" SET "deletedLearners" = "deletedLearners" + 1
    WHERE "id" IN (SELECT "classId" FROM "Enrolment" WHERE "learnerId" = ${learnerId} UNION SELECT "classId" FROM "FormerEnrolment" WHERE "learnerId" = ${learnerId})`;
}

async function endClasses(transaction: Transaction, classes: readonly ClassAtStake[], now: Instant): Promise<void> {
  const withFate = (...fates: ClassAtStake['fate'][]) => ({ in: classes.filter(({ fate }) => fates.includes(fate)).map(({ id }) => id) });
  await transaction.class.updateMany({ where: { id: withFate('stays', 'in-the-way'), archivedAt: null }, data: { archivedAt: new Date(now) } });
  await transaction.class.deleteMany({ where: { id: withFate('goes') } });
}

/** A course that stays is on no list any more, as one that its author has retired. */
async function endCourses(transaction: Transaction, courses: readonly CourseAtStake[], now: Instant): Promise<void> {
  const withFate = (wanted: CourseAtStake['fate']): string[] => courses.filter(({ fate }) => fate === wanted).map(({ id }) => id);
  await transaction.course.updateMany({ where: { id: { in: withFate('stays') }, retiredAt: null }, data: { retiredAt: new Date(now) } });
  const gone = { where: { courseId: { in: withFate('goes') } } };
  await transaction.regrade.deleteMany(gone);
  await transaction.questionVersion.deleteMany(gone);
  await transaction.question.deleteMany(gone);
  await transaction.fact.deleteMany(gone);
  await transaction.section.deleteMany(gone);
  await transaction.courseVersion.deleteMany(gone);
  await transaction.course.deleteMany({ where: { id: gone.where.courseId } });
}

/** The rows of `personalTables`, and what names somebody otherwise than by a column of their id. */
export async function eraseRows(transaction: Transaction, learnerId: LearnerId): Promise<void> {
  const { email } = await transaction.user.findUniqueOrThrow({ where: { id: learnerId }, select: { email: true } });
  await eraseEvents(transaction, learnerId);
  const lists = await transaction.deckRollUp.findMany({ where: { learnerId }, select: { cardList: true } });
  for (const { table, owners, whenDeleted, names = [] } of personalTables) {
    if (whenDeleted === 'goes') await deleteRows(transaction, table, owners, learnerId);
    const emptied = whenDeleted === 'stays without you' ? [...owners, ...names] : names;
    for (const column of emptied) await emptyColumn(transaction, table, column, learnerId);
  }
  await transaction.cardList.deleteMany({ where: { hash: { in: lists.map(({ cardList }) => cardList) }, decks: { none: {} } } });
  await transaction.classInvitation.deleteMany({ where: { email: email.toLowerCase() } });
  await transaction.verification.deleteMany({ where: { value: learnerId } });
  await transaction.allowance.deleteMany({ where: { key: { endsWith: ` ${learnerId}` } } });
  // What they did to others and others to them is answered for; when they came and went, to nobody.
  await transaction.auditEntry.deleteMany({ where: { subjectKind: 'account', subjectId: learnerId, action: { in: [...deedsOfOneself] } } });
}

const eventsAtATime = 2_000;

/** Some have a hundred thousand. On SQLite nothing else runs during a statement: between two, others are answered. */
async function eraseEvents(transaction: Transaction, learnerId: LearnerId): Promise<void> {
  for (let last: string | null = ''; last !== null;) {
    const rows: readonly { readonly id: string }[] = await transaction.studyEvent.findMany({
      where: { learnerId }, select: { id: true }, orderBy: { id: 'asc' }, skip: eventsAtATime - 1, take: 1,
    });
    last = rows[0]?.id ?? null;
    await transaction.studyEvent.deleteMany({ where: { learnerId, ...(last === null ? {} : { id: { lte: last } }) } });
    await setImmediate();
  }
}

/** Names of tables and columns are those of `personalTables`, never what somebody sent. */
const named = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`);

async function deleteRows(transaction: Transaction, table: string, owners: readonly string[], id: LearnerId): Promise<void> {
  const isTheirs = Prisma.join(owners.map((owner) => Prisma.sql`${named(owner)} = ${id}`), ' OR ');
  await transaction.$executeRaw`DELETE FROM ${named(table)} WHERE ${isTheirs}`;
}

async function emptyColumn(transaction: Transaction, table: string, column: string, id: LearnerId): Promise<void> {
  await transaction.$executeRaw`UPDATE ${named(table)} SET ${named(column)} = ${departed} WHERE ${named(column)} = ${id}`;
}
