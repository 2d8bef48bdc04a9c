import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, describe, expect } from 'vitest';
import { detailsOf } from '@/core/authoring/details';
import type { CourseId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { startAttempt } from '@/server/attempts/startAttempt';
import { introduceSection } from '@/server/cards';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { deleteDraft, removalOf, retireCourse } from '@/server/courseRemoval';
import { courseView, listCourses } from '@/server/courses';
import { undoChange } from '@/server/draftChanges';
import { createDraft } from '@/server/draftCreation';
import { deskView, listDrafts } from '@/server/drafts';
import { fetchRules } from '@/server/import/fetchPage';
import { currentQuestions } from '@/server/questions';
import { publishingView } from '@/server/publishingView';
import type { Viewer } from '@/server/viewer';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { articleText } from '../unit/builders/draft';
import { aDraftOf, asking, change, decide, desk, pasted, published } from './authors';
import { aViewer, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

describe('the details of a course', () => {
  test('are changed, listed, taken back and published like everything else', async () => {
    const author = await aViewer('describer');
    const draftId = await aDraftOf(author);
    const { description: before } = await desk(author, draftId);
    const described = { ...detailsOf(before), title: 'Eight members', author: 'B. Author', year: 0 };
    const changed = await change(author, draftId, { kind: 'describe', details: described });
    expect(changed).toMatchObject({ revision: 1, canUndo: true, changed: { kind: 'description', description: { title: 'Eight members' } } });
    expect((await desk(author, draftId)).description).toEqual({ ...before, ...described, source: 'B. Author, A short history, A Press' });
    expect((await listDrafts(author))[0]?.title).toBe('Eight members');

    expect(await undoChange(author, draftId, 1, now)).toMatchObject({ ok: true, canUndo: false });
    expect((await desk(author, draftId)).description).toEqual(before);
    expect((await listDrafts(author))[0]?.title).toBe('A short history');

    await decide(author, draftId, '2017');
    const id = await published(author, draftId);
    await change(author, draftId, { kind: 'describe', details: described });
    expect(await publishingView(author, draftId)).toMatchObject({ hasChanges: true, cards: { changes: [], unchanged: 1 } });
    await published(author, draftId);
    expect((await courseView(null, id, now))?.course).toMatchObject({ id, title: 'Eight members', source: 'B. Author, A short history, A Press' });
  });
});

describe('the questions over several facts', () => {
  test('are changed, taken back and published, and what an article gives of itself is asked too', async () => {
    const author = await aViewer('asks over several');
    const article = ['Ministers met in Lyon in 1951.', 'Ministers met in Oslo in 1957.', 'Ministers met in Rome in 1962.', 'Ministers met in Bonn in 1967.'];
    const created = await createDraft(author, pasted(article.join('\n\n')), now);
    if (!created.ok) throw new Error(created.reason);
    const { draftId } = created;
    const years = await Promise.all(['1951', '1957', '1962'].map((year) => asking(author, draftId, year)));
    for (const year of ['1951', '1957', '1962']) await decide(author, draftId, year);
    const { sectionId, sets } = await desk(author, draftId);
    expect(sets).toEqual([]);
    const own = {
      id: 'own-1', format: 'matching' as const, ask: 'Match each meeting with its year.', spares: ['1999'],
      parts: years.map(({ factId, slot }, index) => ({ factId, slot, text: `meeting ${index}` })),
    };
    const changed = await change(author, draftId, { kind: 'edit-sets', sectionId, sets: [own] });
    expect(changed).toMatchObject({ changed: { kind: 'sets', sectionId, sets: [own] }, canUndo: true });
    expect((await desk(author, draftId)).sets).toEqual([own]);
    expect(await undoChange(author, draftId, changed.revision, now)).toMatchObject({ ok: true, changed: { kind: 'sets', sets: [] } });
    await change(author, draftId, { kind: 'edit-sets', sectionId, sets: [own] });

    const courseId = await published(author, draftId);
    const asked = await currentQuestions(await prisma(), { courseId, format: { in: ['matching', 'ordering'] } });
    expect(asked.map(({ question }) => question.id).sort()).toEqual([`set.${sectionId}.chronology.ordering`, `set.${sectionId}.own-1.matching`]);
    const started = await startAttempt(author, courseId, quizKeyOf({ kind: 'section', sectionId }), now);
    expect(started).toMatchObject({ ok: true });
  });
});

describe('an article at an address', () => {
  const servers: Server[] = [];

  afterEach(() => {
    delete process.env['IMPORT_BY_ADDRESS'];
    for (const server of servers.splice(0)) server.close();
  });

  async function servedAt(status: number): Promise<string> {
    const server = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
      response.end(`<h1>A short history</h1>${articleText.map((text) => `<p>${text}</p>`).join('')}`);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
    return `http://127.0.0.1:${address.port}/`;
  }

  const here = { ...fetchRules, isPermitted: (address: string) => address === '127.0.0.1' };
  const untold = { title: '', author: '', publisher: '', year: null };

  test('becomes a draft where the operator allows it', async () => {
    process.env['IMPORT_BY_ADDRESS'] = 'on';
    const author = await aViewer('by-address');
    const created = await createDraft(author, { from: { kind: 'address', address: await servedAt(200) }, ...untold }, now, here);
    if (!created.ok) throw new Error(created.reason);
    const { description, paragraphs } = await desk(author, created.draftId);
    expect(description).toMatchObject({ title: 'A short history', source: 'A short history', year: 0 });
    expect(paragraphs.map(({ text }) => text)).toEqual(articleText);
  });

  test('is refused where it is not allowed, is not shown or is not on the open internet', async () => {
    const author = await aViewer('by-no-address');
    const from = async (status: number) => ({ from: { kind: 'address', address: await servedAt(status) }, ...untold }) as const;
    expect(await createDraft(author, await from(200), now, here)).toEqual({ ok: false, reason: 'by-address-off' });
    process.env['IMPORT_BY_ADDRESS'] = 'on';
    expect(await createDraft(author, await from(404), now, here)).toEqual({ ok: false, reason: 'answered-with-error' });
    expect(await createDraft(author, await from(200), now)).toEqual({ ok: false, reason: 'private-address' });
    expect(await listDrafts(author)).toEqual([]);
  });
});

describe('a course that was never published', () => {
  test('is deleted with all that was decided, by its author alone', async () => {
    const author = await aViewer('deleter');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    await decide(author, draftId, '2001', 'rejected');
    expect(await removalOf(author, draftId)).toMatchObject({ kind: 'delete', progress: { decided: 2, approved: 1 } });
    expect(await retireCourse(author, draftId, now)).toEqual({ ok: false, reason: 'not-published' });

    const other = await aViewer('not-deleter');
    expect(await removalOf(other, draftId)).toBeNull();
    expect(await deleteDraft(other, draftId)).toEqual({ ok: false, reason: 'no-such-draft' });
    expect(await deleteDraft(author, draftId)).toEqual({ ok: true });
    expect(await deskView(author, draftId, null)).toBeNull();
    expect(await listDrafts(author)).toEqual([]);
    const { draftFact, draftChange } = await prisma();
    expect([await draftFact.count({ where: { draftId } }), await draftChange.count({ where: { draftId } })]).toEqual([0, 0]);
    expect(await deleteDraft(author, draftId)).toEqual({ ok: false, reason: 'no-such-draft' });
  });
});

describe('a course that was published', () => {
  test('is never deleted but retired: it leaves the lists, and whoever learns it goes on', async () => {
    const author = await aViewer('retirer');
    const learner = await aViewer('goes-on');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const id = await published(author, draftId);
    await openClass(author, { courseId: id, name: 'A class' }, now);
    await joinClass(learner, (await classesOf(author)).teaching[0]!.code, now);
    const { sectionId } = await desk(author, draftId);
    await introduceSection(learner, id, sectionId, now);
    expect(await deleteDraft(author, draftId)).toEqual({ ok: false, reason: 'published' });
    expect(await removalOf(author, draftId)).toEqual({ kind: 'retire', courseId: id, learnerCount: 1, classCount: 1 });

    expect(await retireCourse(await aViewer('not-retirer'), draftId, now)).toEqual({ ok: false, reason: 'no-such-draft' });
    expect(await retireCourse(author, draftId, now)).toEqual({ ok: true });
    expect(await removalOf(author, draftId)).toMatchObject({ kind: 'bring-back' });
    expect((await listDrafts(author))[0]).toMatchObject({ version: 1, isRetired: true });
    expect(await listedTo(learner)).toContain(id);
    expect((await studyDeck(learner, id, now))?.cards).toHaveLength(1);
    expect(await courseView(null, id, now)).not.toBeNull();
  });

  test('and retired is listed no more for its author without a class, until it is brought back', async () => {
    const author = await aViewer('returner');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const id = await published(author, draftId);
    await retireCourse(author, draftId, now);
    expect(await listedTo(author)).not.toContain(id);
    expect(await openClass(author, { courseId: id, name: 'A class' }, now)).toEqual({ ok: false, reason: 'no-such-course' });
    await change(author, draftId, { kind: 'rename-section', sectionId: (await desk(author, draftId)).sectionId, title: 'Renamed' });
    await published(author, draftId);
    expect(await listedTo(author)).not.toContain(id);
    expect(await retireCourse(author, draftId, null)).toEqual({ ok: true });
    expect(await listedTo(author)).toContain(id);
    expect((await listDrafts(author))[0]).toMatchObject({ isRetired: false });
  });
});

async function listedTo(viewer: Viewer): Promise<CourseId[]> {
  return (await listCourses(viewer, now)).map(({ course }) => course.id);
}
