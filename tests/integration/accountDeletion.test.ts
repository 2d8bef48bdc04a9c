import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { departed } from '@/core/accounts/departed';
import { asId } from '@/core/ids';
import { deleteAccountOf } from '@/server/accountDeletion/deleting';
import { deletionView } from '@/server/accountDeletion/viewing';
import { classPeople } from '@/server/classPeople/viewing';
import { classesOf, joinClass } from '@/server/classes';
import { leaveClass } from '@/server/classPeople/members';
import { archiveClass } from '@/server/classSettings';
import { introduceSection } from '@/server/cards';
import { Prisma } from '@/server/db';
import { checkDatabase } from '@/server/integrity/checkDatabase';
import { personalTables } from '@/server/ownData/tables';
import { courseOutline } from '@/server/outline';
import { copyCourse, storeDraft } from '@/server/draftCreation';
import { listedFor } from '@/server/visibleCourses';
import { aDraft } from '../unit/builders/draft';
import { somebodyWithEverything } from './everythingOf';
import { aTaughtClass } from './taughtClass';
import { aLearner, aViewer, courseId, now, prisma, provider, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{/gm)].map(([, name = '']) => name);

/** The tables that have the text anywhere, whichever columns they have. */
async function tablesWith(text: string): Promise<string[]> {
  const client = await prisma();
  const found: string[] = [];
  for (const model of models) {
    const rows = await client.$queryRaw<object[]>(Prisma.sql`SELECT * FROM ${Prisma.raw(`"${model}"`)}`);
    if (rows.some((row) => Object.values(row).some((value) => typeof value === 'string' && value.toLowerCase().includes(text.toLowerCase())))) found.push(model);
  }
  return found.sort();
}

async function faults(): Promise<readonly string[]> {
  const examples: string[] = [];
  for await (const result of checkDatabase(await prisma(), provider(), now, { repairs: false })) examples.push(...result.examples);
  return examples;
}

const deleted = async (email: string, archivesClasses = false) => deleteAccountOf(await prisma(), email, { archivesClasses }, now);

describe('an account that is deleted', () => {
  test('is in no table any more, by id, name or address, but for the log of deeds; what names it otherwise is what others hold', async () => {
    const { courseId: own, ownClassId, otherClassId } = await somebodyWithEverything('zebedee', 'around one');
    expect(await tablesWith('zebedee')).toEqual(expect.arrayContaining(personalTables.map(({ table }) => table)));
    expect(await deleted(' Zebedee@example.org ')).toEqual({ ok: true });
    const client = await prisma();
    expect(await tablesWith('zebedee')).toEqual(['AuditEntry']);
    expect((await client.auditEntry.findMany({ where: { subjectId: 'zebedee' }, orderBy: { id: 'asc' } })).map(({ action, actorId }) => [action, actorId === null])).toEqual([['learners-grouped', false], ['account-deleted', true]]);
    expect(await faults()).toEqual([]);
    expect(await client.class.findMany({ where: { id: { in: [ownClassId, otherClassId] } }, orderBy: { deletedLearners: 'asc' }, select: { id: true, deletedLearners: true, archivedAt: true } })).toEqual([
      { id: ownClassId, deletedLearners: 0, archivedAt: null }, { id: otherClassId, deletedLearners: 1, archivedAt: null },
    ]);
    expect(await client.course.findUnique({ where: { id: own }, select: { authorId: true, retiredAt: true } })).toEqual({ authorId: departed, retiredAt: new Date(now) });
    const ofClass = { where: { classId: ownClassId } };
    const made = await Promise.all([client.quiz.findFirst(ofClass), client.announcement.findFirst(ofClass), client.assignment.findFirst(ofClass)]);
    expect(made.map((one) => one?.createdBy)).toEqual([departed, departed, departed]);
  });

  test('is counted in the classes it learned in, whose figures have nothing of it', async () => {
    const [stays, goes] = [await aLearner('stays'), await aLearner('goes')];
    const { instructor, classId } = await aTaughtClass('counting', [stays, goes]);
    await deleted(goes.email);
    expect(await classPeople(instructor, classId, now)).toMatchObject({ deletedLearners: 1, learners: [{ id: 'stays' }], former: [] });
  });

  test('can sign up anew, as somebody nobody knows', async () => {
    const viewer = await aLearner('again');
    await deleted(viewer.email);
    const anew = await aViewer('again');
    expect(await (await prisma()).card.count({ where: { learnerId: anew.learnerId } })).toBe(0);
  });

  test('has nothing written for it by a request that was under way', async () => {
    const viewer = await aViewer('late');
    await deleted(viewer.email);
    await expect(introduceSection(viewer, courseId, sectionId, now)).rejects.toThrow(/there/);
    await expect(storeDraft(viewer, aDraft(), now)).rejects.toThrow(/there/);
    expect(await tablesWith('late@')).toEqual([]);
  });

  test('is not found by an address that nobody has', async () => {
    expect(await deleted('nobody@example.org')).toEqual({ ok: false, reason: 'no-such-account' });
  });
});

describe('a class that they alone teach', () => {
  test('is in the way while somebody learns in it, and is archived only if that is asked', async () => {
    const { instructor, classId } = await aTaughtClass('alone', [await aLearner('pupil')]);
    expect((await deletionView(instructor)).classes).toMatchObject([{ id: classId, fate: 'in-the-way' }]);
    expect(await deleted(instructor.email)).toMatchObject({ ok: false, reason: 'classes-in-the-way', classes: [{ id: classId }] });
    expect(await (await prisma()).user.count({ where: { id: instructor.learnerId } })).toBe(1);
    expect(await deleted(instructor.email, true)).toEqual({ ok: true });
    expect(await (await prisma()).class.findUnique({ where: { id: classId }, include: { instructors: true } })).toMatchObject({ archivedAt: new Date(now), instructors: [] });
  });

  test('stays, archived, for those who learned in it', async () => {
    const learner = await aLearner('graduate');
    const { instructor, classId } = await aTaughtClass('past', [learner]);
    await archiveClass(instructor, classId, now);
    expect(await deleted(instructor.email)).toEqual({ ok: true });
    expect((await classesOf(learner)).learning).toMatchObject([{ id: classId, isArchived: true }]);
  });

  test('stays, archived, where everybody has left it, and goes where nobody ever learned in it', async () => {
    const learner = await aLearner('leaver');
    const { instructor, classId, code } = await aTaughtClass('left', [learner]);
    await leaveClass(learner, classId, now);
    expect((await deletionView(instructor)).classes.map(({ fate }) => fate)).toEqual(['stays']);
    await deleted(instructor.email);
    expect(await joinClass(learner, code, now)).toMatchObject({ ok: false, reason: 'closed' });
    const { instructor: other, classId: empty } = await aTaughtClass('empty');
    expect((await deletionView(other)).classes.map(({ fate }) => fate)).toEqual(['goes']);
    await deleted(other.email);
    expect(await (await prisma()).class.count({ where: { id: empty } })).toBe(0);
  });
});

describe('a course that they published', () => {
  test('goes with all its versions where nobody else learns it, and its draft does', async () => {
    const { person, courseId: own, ownClassId } = await somebodyWithEverything('lonely', 'around two');
    await (await prisma()).class.delete({ where: { id: ownClassId } });
    expect((await deletionView(person)).courses).toMatchObject([{ id: own, fate: 'goes' }]);
    await deleted(person.email);
    const client = await prisma();
    expect(await Promise.all([client.course.count({ where: { id: own } }), client.courseVersion.count({ where: { courseId: own } }), client.question.count({ where: { courseId: own } })])).toEqual([0, 0, 0]);
    expect(await courseOutline(own)).toBeNull();
  });

  test('stays for a guest who learns it, on no list, and is nobody’s to copy', async () => {
    const { person, courseId: own, ownClassId } = await somebodyWithEverything('read', 'around three');
    const client = await prisma();
    await client.class.delete({ where: { id: ownClassId } });
    const section = await client.section.findFirstOrThrow({ where: { courseId: own } });
    const guest = await aViewer('reader', { isGuest: true });
    await introduceSection(guest, own, asId(section.id), now);
    expect((await deletionView(person)).courses).toMatchObject([{ id: own, fate: 'stays', otherLearners: 1, classes: 0 }]);
    await deleted(person.email);
    expect((await courseOutline(own))?.course.id).toBe(own);
    const other = await aViewer('copier');
    expect(await copyCourse(other, own, now)).toMatchObject({ ok: false, reason: 'no-such-course' });
    expect(await client.course.count({ where: { AND: [{ id: own }, listedFor(other)] } })).toBe(0);
  });
});
