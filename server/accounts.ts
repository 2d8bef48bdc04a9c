import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import type { Prisma } from './db';
import { refoldCards } from './refolding';
import { parametersOfStored, rowOfEvent } from './rows/eventRow';

/** Moves everything a guest has learned to the account that claims it, in one transaction. Where the account has
 *  studied the same cards, the events of both are folded together: nothing is lost, nothing counts twice. */
export async function moveLearning(guest: LearnerId, account: LearnerId, now: Instant): Promise<void> {
  if (guest === account) return;
  const prisma = await database();
  await prisma.$transaction(
    async (transaction) => {
      await lockLearner(transaction, account);
      await keepParameters(transaction, guest, account, now);
      await moveCards(transaction, guest, account);
      const toAccount = { where: { learnerId: guest }, data: { learnerId: account } };
      await transaction.studyEvent.updateMany(toAccount);
      await transaction.questionFlag.updateMany(toAccount);
      await moveAttempts(transaction, guest, account);
      await moveSettings(transaction, guest, account);
      await moveTimeZone(transaction, guest, account);
      await transaction.deckRollUp.deleteMany({ where: { learnerId: guest } });
      await refoldEverything(transaction, account);
    },
    { timeout: 60_000 },
  );
}

async function moveCards(transaction: Prisma.TransactionClient, guest: LearnerId, account: LearnerId): Promise<void> {
  const held = await transaction.card.findMany({ where: { learnerId: account }, select: { id: true } });
  const twice = held.map((card) => card.id);
  await transaction.card.deleteMany({ where: { learnerId: guest, id: { in: twice } } });
  await transaction.card.updateMany({ where: { learnerId: guest }, data: { learnerId: account } });
}

async function moveAttempts(transaction: Prisma.TransactionClient, guest: LearnerId, account: LearnerId): Promise<void> {
  // The questions of an attempt follow their attempt by the foreign key's ON UPDATE CASCADE.
  const toAccount = { where: { learnerId: guest }, data: { learnerId: account } };
  await transaction.attempt.updateMany(toAccount);
  await transaction.attemptResponse.updateMany(toAccount);
  await transaction.regradeChange.updateMany(toAccount);
}

/** Says anew what the account studies by, where the guest changed that of the same course: their changes, which move with
 *  their reviews, may be the later ones. */
async function keepParameters(transaction: Prisma.TransactionClient, guest: LearnerId, account: LearnerId, now: Instant): Promise<void> {
  const held = await transaction.studySettings.findMany({ where: { learnerId: account } });
  const changed = await transaction.studyEvent.groupBy({
    by: ['courseId'], where: { learnerId: guest, cardId: null, courseId: { in: held.map(({ courseId }) => courseId) } },
  });
  for (const settings of held.filter(({ courseId }) => changed.some((other) => other.courseId === courseId))) {
    const courseId = asId<CourseId>(settings.courseId);
    const parameters = parametersOfStored(settings.parameters);
    const event = { kind: 'parameters', id: asId<EventId>(newUuid()), at: now, courseId, parameters } as const;
    await transaction.studyEvent.create({ data: rowOfEvent(account, { event, courseId, clientAt: now, receivedAt: now }) });
  }
}

async function moveSettings(transaction: Prisma.TransactionClient, guest: LearnerId, account: LearnerId): Promise<void> {
  const held = await transaction.studySettings.findMany({ where: { learnerId: account } });
  const courses = held.map((settings) => settings.courseId);
  await transaction.studySettings.deleteMany({ where: { learnerId: guest, courseId: { in: courses } } });
  await transaction.studySettings.updateMany({ where: { learnerId: guest }, data: { learnerId: account } });
  // What was fitted to the guest's reviews alone says nothing of both's.
  await transaction.parameterFit.deleteMany({ where: { learnerId: guest } });
}

async function moveTimeZone(transaction: Prisma.TransactionClient, guest: LearnerId, account: LearnerId): Promise<void> {
  const { timeZone, dayStartHour } = await transaction.user.findUniqueOrThrow({ where: { id: guest } });
  await transaction.user.updateMany({ where: { id: account, timeZone: null }, data: { timeZone, dayStartHour } });
}

async function refoldEverything(transaction: Prisma.TransactionClient, learnerId: LearnerId): Promise<void> {
  const cards = await transaction.card.findMany({ where: { learnerId } });
  for (const course of new Set(cards.map((card) => card.courseId))) {
    const ofCourse = cards.filter((card) => card.courseId === course);
    await refoldCards(transaction, learnerId, asId<CourseId>(course), ofCourse);
  }
}
