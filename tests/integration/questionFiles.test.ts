import { describe, expect } from 'vitest';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';
import type { DraftId } from '@/core/ids';
import { generateQuestions } from '@/core/questions/generate';
import type { Question } from '@/core/questions/question';
import { copyCourse } from '@/server/draftCreation';
import { deskView, listDrafts } from '@/server/drafts';
import { bringQuestions, lookAtQuestions } from '@/server/exchange/bringing';
import { exportedDraft } from '@/server/exchange/exporting';
import { exportFormats } from '@/server/exchange/exports';
import { zipUnpacked } from '@/server/import/zip';
import { publish } from '@/server/publishing';
import { publishingView } from '@/server/publishingView';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, test, useFreshDatabase } from './setting';

useFreshDatabase();

const gift = '$CATEGORY: Rivers\n\nWhich river flows through Paris? {=Seine ~Loire ~Rhone}\n\nThe Loire flows into the Atlantic. {T}\n\nWrite about rivers. {}\n';

const fileOf = (text: string | Uint8Array, mapping: ColumnMapping | null = null) => ({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, mapping });

async function brought(viewer: Viewer, file: ReturnType<typeof fileOf>, title = 'Brought'): Promise<DraftId> {
  const outcome = await bringQuestions(viewer, file, title, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.draftId;
}

async function questionsOf(viewer: Viewer, draftId: DraftId): Promise<Question[]> {
  const view = await publishingView(viewer, draftId);
  if (view === null) throw new Error('there is no such draft');
  return generateQuestions(view.course);
}

describe('questions that are brought', () => {
  test('are looked at before anything is made', async () => {
    const author = await aViewer('looker');
    const looked = await lookAtQuestions(author, fileOf(gift), now);
    expect(looked).toMatchObject({ ok: true, preview: {
      format: 'gift', table: null,
      items: [
        { kind: 'choice', section: 'Rivers', stem: 'Which river flows through Paris?', right: 'Seine', wrong: 'Loire; Rhone' },
        { kind: 'true-false', stem: 'The Loire flows into the Atlantic.', right: 'True' },
      ],
      losses: [{ isWhole: true, stem: 'Write about rivers.', why: 'It is answered by an essay, which only a person can mark.' }],
    } });
    expect(await listDrafts(author)).toEqual([]);
  });

  test('become a draft with everything approved, which asks them once it is published', async () => {
    const author = await aViewer('bringer-of-questions');
    const draftId = await brought(author, fileOf(gift), 'Rivers of France');
    const [listed] = await listDrafts(author);
    expect(listed).toMatchObject({ title: 'Rivers of France' });
    expect(listed!.progress).toMatchObject({ listed: 2, approved: 2 });
    const asked = await questionsOf(author, draftId);
    expect(asked.find(({ format }) => format === 'single-choice')).toMatchObject({ stem: 'Which river flows through Paris? Choose one.', answer: 'Seine', distractors: ['Loire', 'Rhone'] });
    expect(asked.find(({ format }) => format === 'true-false')).toMatchObject({ stem: 'True or false? The Loire flows into the Atlantic.', answer: true });
    const { revision } = (await deskView(author, draftId, null))!;
    expect(await publish(author, draftId, { revision, note: '' }, now)).toMatchObject({ ok: true });
  });

  test('are taken from a table as its author says', async () => {
    const author = await aViewer('table');
    const table = 'Paris;Which city is the capital of France?;Lyon\nRome;And of Italy?;Milan\n';
    const mapping: ColumnMapping = { roles: ['answer', 'question', 'wrong'], hasHead: false };
    const guessed = await lookAtQuestions(author, fileOf(table), now);
    expect(guessed).toMatchObject({ preview: { format: 'csv', table: { mapping: { roles: ['question', 'answer', 'wrong'], hasHead: false }, rows: [['Paris', 'Which city is the capital of France?', 'Lyon'], ['Rome', 'And of Italy?', 'Milan']] } } });
    const chosen = await lookAtQuestions(author, fileOf(table, mapping), now);
    expect(chosen).toMatchObject({ preview: { table: { mapping }, items: [{ stem: 'Which city is the capital of France?', right: 'Paris', wrong: 'Lyon' }, { right: 'Rome' }] } });
  });

  test.each([
    ['nothing of a question in it', 'A text that asks nothing.', 'unknown'],
    ['QTI 1', '<questestinterop/>', 'old-qti'],
    ['entities of its own', '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', 'has-doctype'],
    ['a course folder', zipUnpacked([{ name: 'sco/course.yaml', bytes: Buffer.from('id: sco') }]), 'course-folder'],
    ['half a package', new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'broken'],
    ['letters that cannot be told', new Uint8Array([0x51, 0xff, 0xfe, 0x80]), 'wrong-encoding'],
    ['more than 8 MB', new Uint8Array(8 * 1024 * 1024 + 1), 'too-large'],
  ])('are refused with %s, and nothing is made', async (_, content, reason) => {
    const author = await aViewer(`refused-${reason}`);
    expect(await bringQuestions(author, fileOf(content), 'Brought', now)).toMatchObject({ ok: false, reason });
    expect(await lookAtQuestions(author, fileOf(content), now)).toMatchObject({ ok: false, reason });
    expect(await listDrafts(author)).toEqual([]);
  });

  test('need an account, and a pause after many', async () => {
    const guest = await aViewer('guest-with-questions', { isGuest: true });
    expect(await bringQuestions(guest, fileOf(gift), 'Brought', now)).toEqual({ ok: false, reason: 'account-needed' });
    expect(await lookAtQuestions(guest, fileOf(gift), now)).toEqual({ ok: false, reason: 'account-needed' });
  });
});

describe('a course that is exported', () => {
  test('comes back from every format it can be brought in', async () => {
    const author = await aViewer('exporter');
    const copied = await copyCourse(author, courseId, now);
    if (!copied.ok) throw new Error(copied.reason);
    for (const name of ['gift', 'moodle-xml', 'qti', 'csv'] as const) {
      const exported = await exportedDraft(author, copied.draftId, name);
      expect(exported?.fileName).toMatch(new RegExp(`^${courseId}-\\w{5}\\${exportFormats[name].ending}$`));
      const looked = await lookAtQuestions(author, fileOf(exported!.bytes), now);
      if (!looked.ok) throw new Error(`${name}: ${looked.reason}`);
      expect(looked.preview.format, name).toBe(name);
      expect(looked.preview.items, name).toHaveLength(exported!.count);
      expect(looked.preview.losses, name).toEqual([]);
      const asked = await questionsOf(author, copied.draftId);
      expect(exported!.count + exported!.losses.filter(({ isWhole }) => isWhole).length, name).toBe(asked.length);
      const again = await questionsOf(author, await brought(author, fileOf(exported!.bytes), name));
      expect(again.filter(({ format }) => format === 'single-choice').length, name).toBeGreaterThan(0.9 * asked.filter(({ format }) => format === 'single-choice').length);
    }
  });

  test('is for its author alone', async () => {
    const author = await aViewer('export-owner');
    const draftId = await brought(author, fileOf(gift));
    for (const viewer of [await aViewer('export-other'), await aViewer('export-guest', { isGuest: true })]) {
      expect(await exportedDraft(viewer, draftId, 'gift')).toBeNull();
    }
    expect((await exportedDraft(author, draftId, 'json'))?.count).toBe((await questionsOf(author, draftId)).length);
  });
});
