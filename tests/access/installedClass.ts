import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { AnnouncementId, ClassId, CourseId, GroupId } from '@/core/ids';
import { gradedFormats, sectionBlueprint } from '@/core/quiz/blueprint';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { gradedRules } from '@/core/quiz/rules';
import { makeAssignment } from '@/server/assignments/changing';
import { makeGroup } from '@/server/classPeople/groups';
import { makeInstructorLink } from '@/server/classPeople/instructorLinks';
import { addInstructor, endInstruction } from '@/server/classPeople/instructors';
import { stopAddress } from '@/server/classDigests/stopping';
import { wishForDigest } from '@/server/classDigests/wish';
import { joinClass, openClass } from '@/server/classes';
import { makeQuiz } from '@/server/classQuizzes/changing';
import { database } from '@/server/db';
import { grantExtension } from '@/server/quizExtensions';
import type { Viewer } from '@/server/viewer';
import type { makeCourses } from './installedCourse';
import type { People } from './people';

type Course = Awaited<ReturnType<typeof makeCourses>>;

const bundledCourse = asId<CourseId>('sco');

/** The class that rows are about, another one of its course that the author teaches, and one of another course. */
export async function makeClasses(people: People, course: Course) {
  const { author, instructor, otherInstructor, secondInstructor, learner, secondLearner, stranger } = people;
  const classId = await opened(author, course.courseId);
  for (const { email } of [instructor, secondInstructor]) await addInstructor(author, classId, email);
  await endInstruction(author, classId, author.learnerId);
  const authorClassId = await opened(author, course.courseId);
  const otherClassId = await opened(otherInstructor, bundledCourse);
  const code = await codeOf(classId);
  for (const one of [learner, secondLearner]) await joinClass(one, code, Date.now());
  await joinClass(stranger, await codeOf(otherClassId), Date.now());
  const inClass = await contents(people, classId, course);
  return { classId, authorClassId, otherClassId, code, authorCode: await codeOf(authorClassId), ...inClass };
}

async function opened(viewer: Viewer, courseId: CourseId): Promise<ClassId> {
  const outcome = await openClass(viewer, { courseId, name: `The class of ${viewer.name}` }, Date.now());
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.classId;
}

async function codeOf(classId: ClassId): Promise<string> {
  return (await (await database()).class.findUniqueOrThrow({ where: { id: classId } })).code;
}

async function contents({ instructor, secondInstructor, secondLearner, stranger, author }: People, classId: ClassId, { sectionId }: Course) {
  const now = Date.now();
  const dates = { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 };
  const blueprint = { ...sectionBlueprint(sectionId), count: 4, oldShare: 0, formats: [...gradedFormats], sectionIds: [sectionId] };
  const quiz = await makeQuiz(instructor, classId, { title: 'A quiz', blueprint, rules: gradedRules, dates }, now);
  const reading = { title: 'Read', sectionIds: [sectionId], desiredRetention: null, opensAt: null, dueAt: '2099-01-01T12:00' };
  const assignment = await makeAssignment(instructor, classId, reading, now);
  if (!quiz.ok || !assignment.ok) throw new Error('The class could not be given a quiz and an assignment');
  await grantExtension(instructor, { classId, quizId: quiz.quizId, learnerId: secondLearner.learnerId }, { extraMinutes: 5, dueAt: null, closesAt: null });
  await makeGroup(instructor, classId, 'Monday');
  const invitedEmail = 'invited@access.example';
  const prisma = await database();
  await prisma.classInvitation.createMany({
    data: [stranger.email, author.email, invitedEmail].map((email) => ({ classId, email, name: email, invitedAt: new Date(now), invitedBy: instructor.learnerId })),
  });
  const token = await makeInstructorLink(instructor, classId, now);
  if (token === null) throw new Error('The class could not be given a link for instructors');
  const { id: announcementId } = await prisma.announcement.create({
    data: {
      id: newUuid(), classId, subject: 'Today', text: 'We meet at ten.', createdAt: new Date(now), createdBy: instructor.learnerId,
      recipients: { create: { learnerId: secondLearner.learnerId, failedAt: new Date(now) } },
    },
  });
  await wishForDigest(secondInstructor, classId, true);
  const digestLink = Object.fromEntries(new URL(stopAddress(classId, secondInstructor.learnerId), 'http://localhost').searchParams);
  const { id: groupId } = await prisma.classGroup.findFirstOrThrow({ where: { classId } });
  return {
    quizId: quiz.quizId, quizKey: quizKeyOf({ kind: 'class', quizId: quiz.quizId }), assignmentId: assignment.assignmentId,
    groupId: asId<GroupId>(groupId), invitedEmail, token, digestLink, announcementId: asId<AnnouncementId>(announcementId),
  };
}
