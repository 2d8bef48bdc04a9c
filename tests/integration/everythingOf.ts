import { v7 as newUuid } from 'uuid';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { noteDeed } from '@/server/audit';
import { publish } from '@/server/publishing';
import { storeDraft } from '@/server/draftCreation';
import { acceptReviews } from '@/server/reviews';
import { startAttempt } from '@/server/attempts/startAttempt';
import { asId } from '@/core/ids';
import type { CardId, ClassId, CourseId, EventId } from '@/core/ids';
import type { Viewer } from '@/server/viewer';
import { aDraft, anApprovedDraft } from '../unit/builders/draft';
import { aTaughtClass } from './taughtClass';
import { aLearner, courseId, now, prisma, sectionQuiz } from './setting';

const at = new Date(now);

/** Somebody who has something in every table that names people, in a class of theirs and in one of others, who are called by what
 *  is `around` them. */
export async function somebodyWithEverything(name: string, around: string): Promise<{ person: Viewer; courseId: CourseId; ownClassId: ClassId; otherClassId: ClassId }> {
  const person = await aLearner(name);
  await means(person, around);
  await study(person);
  const { classId: otherClassId, instructor } = await aTaughtClass(`${around} elsewhere`, [person]);
  await inClass(person, otherClassId, instructor, around);
  const course = await authored(person);
  const ownClassId = await taught(person, course, instructor, around);
  return { person, courseId: course, ownClassId, otherClassId };
}

async function means({ learnerId: userId, email }: Viewer, around: string): Promise<void> {
  const client = await prisma();
  await client.session.create({ data: { id: newUuid(), userId, token: newUuid(), expiresAt: at } });
  await client.account.create({ data: { id: newUuid(), accountId: userId, providerId: 'credential', userId, password: 'a hash' } });
  await client.twoFactor.create({ data: { id: newUuid(), userId, secret: 'a secret', backupCodes: '' } });
  await client.passkey.create({ data: { id: newUuid(), userId, publicKey: '', credentialID: newUuid(), counter: 0, deviceType: '', backedUp: false } });
  await client.accessToken.create({ data: { id: newUuid(), userId, name: 'A program', tokenHash: newUuid(), createdAt: at } });
  await client.calendarAddress.create({ data: { userId, id: newUuid(), createdAt: at } });
  await client.queuedStatement.create({ data: { learnerId: userId, id: newUuid(), content: {}, at } });
  await client.job.create({ data: { kind: 'fit', key: userId, userId, dueAt: at, asked: 1 } });
  await client.verification.create({ data: { id: newUuid(), identifier: `reset-password:${newUuid()}`, value: userId, expiresAt: at } });
  await client.allowance.create({ data: { key: `imports 1 ${userId}`, used: 1, endsAt: new Date('2999-01-01') } });
  await onPlatform(userId, around);
  const { classId } = await aTaughtClass(`${around} invited`);
  await client.classInvitation.create({ data: { classId, email, name: 'Whoever', invitedAt: at, invitedBy: 'somebody' } });
}

/** On a platform whose link they have opened, and which they let register itself. */
async function onPlatform(userId: string, around: string): Promise<void> {
  const client = await prisma();
  const platform = await client.ltiPlatform.create({ data: { id: newUuid(), name: around, issuer: 'https://moodle.example', clientId: newUuid(), authUrl: '', tokenUrl: '', jwksUrl: '', deployments: [], createdAt: at } });
  const resource = await client.ltiResource.create({ data: { id: newUuid(), platformId: platform.id, deploymentId: '1', resourceLinkId: '1', target: courseId, courseId } });
  await client.ltiAccount.create({ data: { platformId: platform.id, subject: '42', userId, isOwn: true, createdAt: at } });
  await client.ltiTicket.create({ data: { tokenHash: newUuid(), platformId: platform.id, kind: 'choose', userId, launch: {}, expiresAt: at } });
  await client.ltiScore.create({ data: { id: newUuid(), resourceId: resource.id, userId } });
  await client.ltiRegistration.create({ data: { tokenHash: newUuid(), createdBy: userId, expiresAt: at } });
}

async function study(person: Viewer): Promise<void> {
  const client = await prisma();
  const { learnerId } = person;
  const { id: cardId } = await client.card.findFirstOrThrow({ where: { learnerId } });
  const event = { id: asId<EventId>(newUuid()), at: now, cardId: asId<CardId>(cardId) };
  await acceptReviews(person, { sentAt: now, events: [{ ...event, kind: 'review', rating: 'good', durationMs: 1000 }] }, now);
  await client.studySettings.create({ data: { learnerId, courseId, newCardsADay: 1, reviewsADay: 1, parameters: { ...defaultParameters, weights: [...defaultParameters.weights] } } });
  await client.parameterFit.create({ data: { learnerId, courseId, reviewCount: 400, weights: [], metrics: {}, isBetter: true, createdAt: at } });
  await client.questionFlag.create({ data: { learnerId, id: event.id, courseId, questionId: 'any', note: 'Unclear', at } });
  const started = await startAttempt(person, courseId, sectionQuiz, now);
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  await client.attemptResponse.create({ data: { learnerId, attemptId, position: 0, tabId: 'one', sequence: 1, savedAt: at } });
  const regrade = await client.regrade.create({ data: { id: newUuid(), courseId, questionId: 'any', toVersion: 2, at, by: learnerId } });
  await client.regradeChange.create({ data: { learnerId, regradeId: regrade.id, attemptId, position: 0, before: 0, after: 1 } });
}

/** Of a class that others teach: in it, invited some, and was once in another. */
async function inClass({ learnerId }: Viewer, classId: ClassId, instructor: Viewer, around: string): Promise<void> {
  const client = await prisma();
  const quiz = await client.quiz.create({ data: { id: newUuid(), classId, courseId, title: 'A quiz', blueprint: {}, rules: {}, createdAt: at, createdBy: instructor.learnerId } });
  await client.quizExtension.create({ data: { learnerId, quizId: quiz.id } });
  const written = await client.announcement.create({ data: { id: newUuid(), classId, subject: 'A word', text: 'To all', createdAt: at, createdBy: instructor.learnerId } });
  await client.announcementRecipient.create({ data: { announcementId: written.id, learnerId } });
  const former = await aTaughtClass(`${around} left`);
  await client.formerEnrolment.create({ data: { classId: former.classId, learnerId, joinedAt: at, endedAt: at, endedBy: learnerId } });
  await noteDeed(client, instructor, { kind: 'learners-grouped', subject: { kind: 'account', id: learnerId }, classId });
}

async function authored(person: Viewer): Promise<CourseId> {
  const draftId = await storeDraft(person, anApprovedDraft(), now);
  const published = await publish(person, draftId, { revision: 0, note: '' }, now);
  if (!published.ok) throw new Error(published.reason);
  await storeDraft(person, aDraft(), now);
  const { courseId: course } = await (await prisma()).courseDraft.findUniqueOrThrow({ where: { id: draftId } });
  return asId<CourseId>(course);
}

/** A class that they teach with another, on a course of theirs, and from which they took somebody. */
async function taught({ learnerId }: Viewer, course: CourseId, other: Viewer, around: string): Promise<ClassId> {
  const client = await prisma();
  const classId = newUuid();
  await client.class.create({
    data: {
      id: classId, courseId: course, name: 'Together', code: newUuid(),
      instructors: { create: [{ userId: learnerId }, { userId: other.learnerId }] },
      formerEnrolments: { create: { learnerId: (await aLearner(`${around} removed`)).learnerId, joinedAt: at, endedAt: at, endedBy: learnerId } },
      instructorLinks: { create: { tokenHash: newUuid(), createdBy: learnerId, expiresAt: at } },
      invitations: { create: { email: `${newUuid()}@example.org`, name: 'Invited', invitedAt: at, invitedBy: learnerId } },
      announcements: { create: { id: newUuid(), subject: 'A word', text: 'To all', createdAt: at, createdBy: learnerId } },
      assignments: { create: { id: newUuid(), title: 'Read it', sectionIds: [], dueAt: at, createdAt: at, createdBy: learnerId } },
      quizzes: { create: { id: newUuid(), courseId: course, title: 'A quiz', blueprint: {}, rules: {}, createdAt: at, createdBy: learnerId } },
    },
  });
  return asId<ClassId>(classId);
}
