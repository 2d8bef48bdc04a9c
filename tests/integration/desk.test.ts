import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, describe, expect } from 'vitest';
import { detailsOf } from '@/core/authoring/details';
import { courseView } from '@/server/courses';
import { undoChange } from '@/server/draftChanges';
import { createDraft } from '@/server/draftCreation';
import { listDrafts } from '@/server/drafts';
import { fetchRules } from '@/server/import/fetchPage';
import { publishingView } from '@/server/publishing';
import { articleText } from '../unit/builders/draft';
import { aDraftOf, change, decide, desk, published } from './authors';
import { aViewer, now, test, useFreshDatabase } from './setting';

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
