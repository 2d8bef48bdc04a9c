import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import type { AssignmentSettings } from '@/core/classes/assignmentSchema';
import { asId } from '@/core/ids';
import type { AssignmentId, CardId, ClassId, CourseId, EventId, SectionId } from '@/core/ids';
import { beginSession } from '@/core/scheduling/session';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { assignmentSession, assignmentsFor, studiedAssignments } from '@/server/assignments/assigned';
import { archiveAssignment, changeAssignment, makeAssignment } from '@/server/assignments/changing';
import { assignmentClass, classAssignment, classAssignments } from '@/server/assignments/viewing';
import { quizzesOfWeek, weekOf } from '@/server/assignments/week';
import { introduceSection } from '@/server/cards';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { customDeck } from '@/server/studyDeck/customDeck';
import { acceptReviews } from '@/server/reviews';
import { toStored } from '@/server/rows/stored';
import type { Viewer } from '@/server/viewer';
import { sectionBlueprint } from '@/core/quiz/blueprint';
import { gradedRules } from '@/core/quiz/rules';
import { aLearner, aViewer, courseId, now, prisma, sectionId, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

const otherSectionId = theCourse().sections.find(({ id }) => id !== sectionId)!.id;
const settings = (parts: Partial<AssignmentSettings> = {}): AssignmentSettings =>
  ({ title: 'The founding', sectionIds: [sectionId], desiredRetention: null, opensAt: null, dueAt: '2026-01-20T17:00', ...parts });

interface Taught {
  readonly instructor: Viewer;
  readonly classId: ClassId;
}

/** A class in Berlin, in which some learn. */
async function aClass(name: string, learners: readonly Viewer[] = []): Promise<Taught> {
  const instructor = await aViewer(`${name}-teacher`, { timeZone: 'Europe/Berlin' });
  const opened = await openClass(instructor, { courseId, name }, now);
  if (!opened.ok) throw new Error(opened.reason);
  const code = (await classesOf(instructor)).teaching[0]!.code;
  for (const learner of learners) await joinClass(learner, code, now);
  return { instructor, classId: opened.classId };
}

async function assigned({ instructor, classId }: Taught, typed = settings()): Promise<AssignmentId> {
  const made = await makeAssignment(instructor, classId, typed, now);
  if (!made.ok) throw new Error(made.reason);
  return made.assignmentId;
}

const titlesFor = async (viewer: Viewer) => (await assignmentsFor(viewer, courseId, now)).map(({ assignment }) => assignment.title);

/** Lets all cards of the first section have been met and recalled with ease at that time. */
async function recalled(viewer: Viewer, at: number): Promise<void> {
  const own = { where: { learnerId: viewer.learnerId, sectionId } };
  const client = await prisma();
  await client.card.updateMany({ ...own, data: { introducedAt: new Date(at) } });
  const cards = await client.card.findMany(own);
  const events = cards.map(({ id }) => ({ kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: asId<CardId>(id), rating: 'easy' as const, at, durationMs: 4000 }));
  await acceptReviews(viewer, { sentAt: at, events }, at);
}

describe('an instructor', () => {
  test('assigns sections by the clock of the class, and sees who has done them', async () => {
    const done = await aLearner('Ada');
    const taught = await aClass('assigning', [await aViewer('bo'), done, await aViewer('Cy'), await aViewer('Al')]);
    const id = await assigned(taught, settings({ opensAt: '2026-01-10T09:00', dueAt: '2026-07-20T17:00' }));
    const view = (await classAssignments(taught.instructor, taught.classId, now))!;
    expect(view.class).toMatchObject({ name: 'assigning', timeZone: 'Europe/Berlin' });
    expect(view.assignments).toEqual([{
      assignment: {
        id, title: 'The founding', sectionIds: [sectionId], desiredRetention: null,
        opensAt: Date.UTC(2026, 0, 10, 8), dueAt: Date.UTC(2026, 6, 20, 15),
      },
      state: { kind: 'open' }, learnerCount: 4, doneCount: 1, notDone: ['Al', 'bo', 'Cy'],
    }]);
  });

  test('changes what is asked, and learners see the change', async () => {
    const learner = await aViewer('changed');
    const taught = await aClass('changing', [learner]);
    const id = await assigned(taught);
    expect(await changeAssignment(taught.instructor, taught.classId, id, settings({ title: 'More', sectionIds: [sectionId, otherSectionId], desiredRetention: 0.8 })))
      .toEqual({ ok: true, assignmentId: id });
    expect((await classAssignment(taught.instructor, taught.classId, id))!.assignment).toMatchObject({ title: 'More', desiredRetention: 0.8 });
    expect(await titlesFor(learner)).toEqual(['More']);
  });

  test('cannot assign a section that the course does not have', async () => {
    const taught = await aClass('lost section');
    const wrong = settings({ sectionIds: [asId<SectionId>('none')] });
    expect(await makeAssignment(taught.instructor, taught.classId, wrong, now)).toEqual({ ok: false, reason: 'no-such-section' });
    const id = await assigned(taught);
    expect(await changeAssignment(taught.instructor, taught.classId, id, wrong)).toEqual({ ok: false, reason: 'no-such-section' });
  });

  test('archives an assignment, which learners then do not see, and takes that back', async () => {
    const learner = await aViewer('archived');
    const taught = await aClass('archiving', [learner]);
    const id = await assigned(taught);
    expect(await archiveAssignment(taught.instructor, taught.classId, id, now)).toBe(true);
    const { assignments, archived } = (await classAssignments(taught.instructor, taught.classId, now))!;
    expect([assignments.length, archived.map(({ assignment }) => assignment.id)]).toEqual([0, [id]]);
    expect(await titlesFor(learner)).toEqual([]);
    expect(await assignmentSession(learner, courseId, id, now)).toBeNull();
    expect(await archiveAssignment(taught.instructor, taught.classId, id, null)).toBe(true);
    expect(await titlesFor(learner)).toEqual(['The founding']);
  });
});

describe('everybody else', () => {
  test('neither sees a class’s assignments nor changes any: its learners, instructors of other classes, strangers', async () => {
    const learner = await aViewer('curious');
    const taught = await aClass('private', [learner]);
    const elsewhere = await aClass('elsewhere');
    const id = await assigned(taught);
    for (const viewer of [learner, elsewhere.instructor, await aViewer('stranger'), await aViewer('guest', { isGuest: true })]) {
      expect(await classAssignments(viewer, taught.classId, now)).toBeNull();
      expect(await assignmentClass(viewer, taught.classId)).toBeNull();
      expect(await classAssignment(viewer, taught.classId, id)).toBeNull();
      expect(await makeAssignment(viewer, taught.classId, settings(), now)).toEqual({ ok: false, reason: 'no-such-assignment' });
      expect(await changeAssignment(viewer, taught.classId, id, settings())).toEqual({ ok: false, reason: 'no-such-assignment' });
      expect(await archiveAssignment(viewer, taught.classId, id, now)).toBe(false);
    }
    // Nor through a class of one's own.
    expect(await classAssignment(elsewhere.instructor, elsewhere.classId, id)).toBeNull();
    expect(await changeAssignment(elsewhere.instructor, elsewhere.classId, id, settings())).toEqual({ ok: false, reason: 'no-such-assignment' });
    expect(await archiveAssignment(elsewhere.instructor, elsewhere.classId, id, now)).toBe(false);
  });

  test('is assigned nothing, and studies for nothing', async () => {
    const taught = await aClass('closed');
    const id = await assigned(taught);
    for (const viewer of [taught.instructor, await aViewer('outsider')]) {
      expect(await assignmentsFor(viewer, courseId, now)).toEqual([]);
      expect(await assignmentSession(viewer, courseId, id, now)).toBeNull();
    }
  });
});

describe('a learner of the class', () => {
  test('sees what they have done themselves, on this course', async () => {
    const [one, other] = [await aLearner('own work'), await aViewer('no work')];
    const taught = await aClass('working', [one, other]);
    await assigned(taught, settings({ sectionIds: [sectionId, otherSectionId] }));
    const [view] = await assignmentsFor(one, courseId, now);
    expect(view).toMatchObject({ className: 'working', timeZone: 'Europe/Berlin' });
    expect(view!.progress.sections.map(({ sectionId: id, isBegun }) => [id, isBegun])).toEqual([[sectionId, true], [otherSectionId, false]]);
    expect((await assignmentsFor(other, courseId, now))[0]!.progress.sections.some(({ isBegun }) => isBegun)).toBe(false);
    expect(await assignmentsFor(one, asId<CourseId>('none'), now)).toEqual([]);
  });

  test('has kept a retention, or has not, by their own memory', async () => {
    const [strong, weak] = [await aLearner('strong'), await aLearner('weak')];
    const taught = await aClass('remembering', [strong, weak]);
    await assigned(taught, settings({ desiredRetention: 0.85 }));
    await recalled(strong, now - DAY_MS);
    await recalled(weak, now - 60 * DAY_MS);
    expect((await assignmentsFor(strong, courseId, now))[0]!.progress).toMatchObject({ isRetentionKept: true, state: { kind: 'done' } });
    expect((await assignmentsFor(weak, courseId, now))[0]!.progress).toMatchObject({ isRetentionKept: false, state: { kind: 'open' } });
    expect((await classAssignments(taught.instructor, taught.classId, now))!.assignments[0]).toMatchObject({ doneCount: 1, notDone: ['weak'] });
  });

  test('sees this week: what is open or falls due, by due date, and the quizzes of the class with it', async () => {
    const learner = await aLearner('weekly');
    const taught = await aClass('week', [learner]);
    const unmet = { sectionIds: [otherSectionId] };
    await assigned(taught, settings({ ...unmet, title: 'Next', dueAt: '2026-01-19T17:00' }));
    await assigned(taught, settings({ ...unmet, title: 'Late', dueAt: '2026-01-12T17:00' }));
    await assigned(taught, settings({ title: 'Long done', dueAt: '2026-01-12T17:00' }));
    await assigned(taught, settings({ ...unmet, title: 'In spring', opensAt: '2026-04-01T09:00', dueAt: '2026-04-20T17:00' }));
    const client = await prisma();
    for (const [title, opensAt] of [['Open', null], ['Later', new Date(now + 9 * DAY_MS)]] as const) {
      await client.quiz.create({
        data: {
          id: newUuid(), classId: taught.classId, courseId, title, opensAt, dueAt: new Date(now + 12 * DAY_MS), createdAt: new Date(now),
          createdBy: taught.instructor.learnerId, blueprint: toStored(sectionBlueprint(sectionId)), rules: toStored(gradedRules),
        },
      });
    }
    const { assignments, quizzes, otherQuizzes } = await weekOf(learner, courseId, now);
    expect(assignments.map(({ assignment }) => assignment.title)).toEqual(['Late', 'Next']);
    expect(quizzes.map(({ quiz }) => quiz.title)).toEqual(['Open']);
    const listed = await quizzesOfWeek(learner, [courseId, courseId], now);
    expect(listed.map(({ quiz }) => [quiz.title, quiz.classId])).toEqual([['Open', taught.classId]]);
    expect(await quizzesOfWeek(await aViewer('learns elsewhere'), [courseId], now)).toEqual([]);
    expect(otherQuizzes.map(({ quiz }) => quiz.title)).toEqual(['Course test', 'What you know already', 'Later']);
  });
});

describe('studying for an assignment', () => {
  test('asks the cards of its sections that the learner holds, each answer a review', async () => {
    const learner = await aLearner('studious');
    await introduceSection(learner, courseId, otherSectionId, now - DAY_MS);
    const id = await assigned(await aClass('studying', [learner]));
    const session = (await assignmentSession(learner, courseId, id, now))!;
    expect(session).toEqual({ kind: 'assignment', title: 'The founding', sectionIds: [sectionId], knownBy: null });
    const { deck, exam } = (await customDeck(learner, courseId, session, now))!;
    expect([...new Set(deck.cards.map((card) => card.sectionId))]).toEqual([sectionId]);
    expect(exam).toBeNull();
    expect(beginSession(deck, now)).toMatchObject({ isPractice: false });
  });

  test('with a retention goes by the due date until that is past, and says what is expected then', async () => {
    const learner = await aLearner('due');
    const id = await assigned(await aClass('due class', [learner]), settings({ desiredRetention: 0.9 }));
    const dueAt = Date.UTC(2026, 0, 20, 16);
    const session = (await assignmentSession(learner, courseId, id, now))!;
    expect(session).toMatchObject({ knownBy: dueAt });
    const { exam } = (await customDeck(learner, courseId, session, now))!;
    expect(exam!.asIs).toBe(0);
    expect(exam!.studiedOnce!).toBeGreaterThan(0.5);
    expect(await assignmentSession(learner, courseId, id, dueAt)).toMatchObject({ knownBy: null });
  });

  test('ends when it was done and its date is past', async () => {
    const learner = await aLearner('finished');
    const id = await assigned(await aClass('finished class', [learner]));
    const dueAt = Date.UTC(2026, 0, 20, 16);
    expect((await studiedAssignments(learner, courseId, dueAt - 1)).map(({ assignment }) => assignment.id)).toEqual([id]);
    expect(await studiedAssignments(learner, courseId, dueAt)).toEqual([]);
    expect(await assignmentSession(learner, courseId, id, dueAt)).toBeNull();
  });

  test('waits until it opens', async () => {
    const learner = await aLearner('early');
    const id = await assigned(await aClass('not open', [learner]), settings({ opensAt: '2026-01-15T14:00' }));
    expect(await assignmentSession(learner, courseId, id, now)).toBeNull();
    expect(await assignmentSession(learner, courseId, id, now + HOUR_MS)).toMatchObject({ kind: 'assignment' });
  });
});
