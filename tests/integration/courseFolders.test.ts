import { describe, expect } from 'vitest';
import type { DraftId } from '@/core/ids';
import { courseFilesOf } from '@/server/content/courseFiles';
import { readCourseZip } from '@/server/content/readCourseZip';
import { bringCourse, packedCourse } from '@/server/courseFolders';
import { changeDraft } from '@/server/draftChanges';
import { copyCourse, createDraft, mostWords } from '@/server/draftCreation';
import { deskView, listDrafts } from '@/server/drafts';
import { unzip, zipUnpacked } from '@/server/import/zip';
import { publish } from '@/server/publishing';
import type { Viewer } from '@/server/viewer';
import { articleText } from '../unit/builders/draft';
import { aViewer, courseId, now, prisma, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

type Packed = NonNullable<Awaited<ReturnType<typeof packedCourse>>>;

async function downloaded(viewer: Viewer, draftId: DraftId, version: number | null = null): Promise<Packed> {
  const packed = await packedCourse(viewer, draftId, version);
  if (packed === null) throw new Error('there is no such course');
  return packed;
}

async function brought(viewer: Viewer, zip: Uint8Array): Promise<DraftId> {
  const outcome = await bringCourse(viewer, zip, now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.draftId;
}

/** By name, with something else for the course's id. */
function filesWithoutId({ name, bytes }: Packed): Record<string, string> {
  const unzipped = unzip(bytes, () => true);
  if (!unzipped.ok) throw new Error(unzipped.reason);
  const plain = (text: string) => text.replaceAll(name.replace('.zip', ''), 'ID');
  return Object.fromEntries(unzipped.entries.map((entry) => [plain(entry.name), plain(entry.bytes.toString('utf8'))]));
}

/** A draft of a short article with everything of its first section approved. */
async function aDraft(viewer: Viewer): Promise<DraftId> {
  const file = { name: 'pasted.txt', bytes: new TextEncoder().encode(articleText.join('\n\n')) };
  const created = await createDraft(viewer, { from: { kind: 'file', file }, title: 'A short history', author: '', publisher: '', year: null }, now);
  if (!created.ok) throw new Error(created.reason);
  const { draftId } = created;
  const { facts } = (await deskView(viewer, draftId, null))!;
  let revision = 0;
  for (const { fact, slots } of facts) {
    for (const slot of Object.keys(slots)) {
      const changed = await changeDraft(viewer, draftId, revision, { kind: 'decide', factId: fact.id, slot, decision: 'approved' }, now);
      if (changed.ok) revision = changed.revision;
    }
  }
  return draftId;
}

describe('a course downloaded as a folder', () => {
  test('holds what would be published, the same bytes each time, and is read again', async () => {
    const author = await aViewer('downloader');
    const draftId = await aDraft(author);
    const packed = await downloaded(author, draftId);
    expect(packed.name).toBe('a-short-history.zip');
    expect((await downloaded(author, draftId)).bytes).toEqual(packed.bytes);
    const read = readCourseZip(packed.bytes);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.course).toMatchObject({ id: 'a-short-history', title: 'A short history', author: '', year: 0 });
    expect(read.course.facts.length).toBeGreaterThan(3);
    const { revision } = (await deskView(author, draftId, null))!;
    await publish(author, draftId, { revision, note: '' }, now);
    const { content } = await (await prisma()).courseVersion.findUniqueOrThrow({ where: { courseId_version: { courseId: read.course.id, version: 1 } } });
    expect(content).toEqual(read.course);
    expect((await downloaded(author, draftId, 1)).bytes).toEqual(packed.bytes);
  });

  test('stays as it was published under its version, while the draft goes on', async () => {
    const author = await aViewer('versions');
    const draftId = await aDraft(author);
    const { revision } = (await deskView(author, draftId, null))!;
    await publish(author, draftId, { revision, note: '' }, now);
    const first = await downloaded(author, draftId, 1);
    const view = (await deskView(author, draftId, null))!;
    await changeDraft(author, draftId, view.revision, { kind: 'rename-section', sectionId: view.sectionId, title: 'Renamed' }, now);
    expect((await downloaded(author, draftId, 1)).bytes).toEqual(first.bytes);
    expect((await downloaded(author, draftId)).bytes).not.toEqual(first.bytes);
    expect(await packedCourse(author, draftId, 2)).toBeNull();
  });

  test('is for its author alone', async () => {
    const author = await aViewer('packing-owner');
    const draftId = await aDraft(author);
    for (const viewer of [await aViewer('packing-other'), await aViewer('packing-guest', { isGuest: true })]) {
      expect(await packedCourse(viewer, draftId, null)).toBeNull();
      expect(await packedCourse(viewer, draftId, 1)).toBeNull();
    }
  });
});

describe('a course folder that is brought', () => {
  test('becomes a new draft with everything approved, which is downloaded as the same folder but for its id', async () => {
    const author = await aViewer('bringer');
    const packed = await downloaded(author, await aDraft(author));
    const draftId = await brought(author, packed.bytes);
    const [listed] = await listDrafts(author);
    expect(listed).toMatchObject({ version: null });
    expect(listed!.progress.approved).toBe(listed!.progress.listed);
    const again = await downloaded(author, draftId);
    expect(again.name).not.toBe(packed.name);
    expect(filesWithoutId(again)).toEqual(filesWithoutId(packed));
  });

  test('keeps its id where nothing else has it, and then comes back byte for byte', async () => {
    const author = await aViewer('mover');
    const course = { ...theCourse(), id: courseId };
    const renamed = courseFilesOf(course).map(({ path, text }) => ({ name: `sco/${path}`, bytes: Buffer.from(text.replace(/^id: sco$/m, 'id: moved-here')) }));
    const draftId = await brought(author, zipUnpacked(renamed));
    const packed = await downloaded(author, draftId);
    expect(packed.name).toBe('moved-here.zip');
    expect(packed.bytes).toEqual(zipUnpacked(renamed.map(({ name, bytes }) => ({ name: name.replace(/^sco/, 'moved-here'), bytes }))));
    const view = (await deskView(author, draftId, null))!;
    expect(view.facts.filter(({ place }) => place !== null).length).toBeGreaterThan(view.facts.length / 2);
  });

  test('is the same as a copy made here', async () => {
    const author = await aViewer('twice-copied');
    const copied = await copyCourse(author, courseId, now);
    if (!copied.ok) throw new Error(copied.reason);
    const packed = await downloaded(author, copied.draftId);
    const read = readCourseZip(packed.bytes);
    const { id: _, ...rest } = theCourse();
    expect(read).toMatchObject({ ok: true, course: rest });
  });

  test('with any fault changes nothing and says where it is', async () => {
    const author = await aViewer('faulty');
    const files = courseFilesOf(theCourse()).map(({ path, text }) => ({ name: path, bytes: Buffer.from(text.replace('{city}', '{town}')) }));
    const outcome = await bringCourse(author, zipUnpacked(files), now);
    expect(outcome).toMatchObject({ ok: false, reason: 'faulty' });
    expect(!outcome.ok && outcome.reason === 'faulty' && outcome.findings[0]).toEqual({
      file: 'facts/01-founding.yaml', line: 9, reason: 'founding-summit-city: there is no slot type "town"',
    });
    expect(await listDrafts(author)).toEqual([]);
    expect(await bringCourse(author, Buffer.from('nothing'), now)).toEqual({ ok: false, reason: 'broken' });
    expect(await bringCourse(author, Buffer.alloc(9 * 1024 * 1024), now)).toEqual({ ok: false, reason: 'too-large' });
    expect(await listDrafts(author)).toEqual([]);
  });

  test('needs an account, and a length that an article may have', async () => {
    const guest = await aViewer('bringing-guest', { isGuest: true });
    const author = await aViewer('long-winded');
    const files = courseFilesOf(theCourse()).map(({ path, text }) => ({ name: path, bytes: Buffer.from(text) }));
    expect(await bringCourse(guest, zipUnpacked(files), now)).toEqual({ ok: false, reason: 'account-needed' });
    const long = files.map((file) => (file.name === 'sections/01-founding.md' ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from(`\n${'word '.repeat(mostWords + 1)}{¶1}\n`)]) } : file));
    expect(await bringCourse(author, zipUnpacked(long), now)).toEqual({ ok: false, reason: 'too-long' });
    expect(await listDrafts(author)).toEqual([]);
  });
});
