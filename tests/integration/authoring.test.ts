import { describe, expect } from 'vitest';
import { formatAnnotation } from '@/core/facts/annotation';
import { asId } from '@/core/ids';
import type { CourseId, FactId } from '@/core/ids';
import { introduceSection } from '@/server/cards';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { courseView, listCourses } from '@/server/courses';
import { changeDraft, undoChange } from '@/server/draftChanges';
import { take } from '@/server/allowance';
import { copyCourse, createDraft, imports, mostWords } from '@/server/draftCreation';
import { deskView, listDrafts } from '@/server/drafts';
import { publish, rollBack } from '@/server/publishing';
import { publishingView } from '@/server/publishingView';
import type { Viewer } from '@/server/viewer';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { articleText } from '../unit/builders/draft';
import { aDraftOf, asking, change, decide, desk, pasted, published } from './authors';
import { aViewer, courseId, now, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

describe('a draft', () => {
  test('is made of pasted text and listed for its author with how far it has come', async () => {
    const author = await aViewer('lister');
    const draftId = await aDraftOf(author);
    const [listed] = await listDrafts(author);
    expect(listed).toMatchObject({ id: draftId, title: 'A short history', version: null, hasUnpublishedChanges: false, progress: { decided: 0 } });
    expect(listed?.progress.listed).toBeGreaterThan(0);
    const view = await desk(author, draftId);
    expect(view.paragraphs.map(({ text }) => text)).toEqual(articleText);
    expect(view.description).toMatchObject({ author: 'A. Author', publisher: 'A Press', year: 2022, source: 'A. Author, A short history, A Press, 2022' });
  });

  test('needs an account and an article, of a length that can be imported', async () => {
    const guest = await aViewer('guest-author', { isGuest: true });
    const author = await aViewer('refused');
    expect(await createDraft(guest, pasted(articleText.join('\n\n')), now)).toEqual({ ok: false, reason: 'account-needed' });
    expect(await copyCourse(guest, courseId, now)).toEqual({ ok: false, reason: 'account-needed' });
    const busy = { ...(await aViewer('busy importer')), address: '10.6.6.6' };
    const { most, windowMs } = imports;
    expect(await take(imports, busy.learnerId, now, most)).toBe(true);
    expect(await createDraft(busy, pasted('One.'), now)).toEqual({ ok: false, reason: 'too-many' });
    expect(await createDraft(busy, pasted(''), now + windowMs)).toEqual({ ok: false, reason: 'empty' });
    expect(await createDraft(author, pasted(''), now)).toEqual({ ok: false, reason: 'empty' });
    expect(await createDraft(author, pasted('%PDF-1.7 nothing more', 'a.pdf'), now)).toMatchObject({ ok: false });
    expect(await createDraft(author, pasted('word '.repeat(mostWords + 1)), now)).toEqual({ ok: false, reason: 'too-long' });
    expect(await listDrafts(author)).toEqual([]);
  });

  test('is made beside other requests, which are answered first', async () => {
    const author = await aViewer('beside');
    const events: string[] = [];
    const created = createDraft(author, pasted(articleText.join('\n\n')), now).then(({ ok }) => events.push(ok ? 'created' : 'refused'));
    for (let count = 0; count < 20; count += 1) expect(await listDrafts(author)).toEqual([]);
    events.push('answered');
    await created;
    expect(events).toEqual(['answered', 'created']);
    expect(await listDrafts(author)).toHaveLength(1);
  });

  test('of the same title gets a course id of its own', async () => {
    const author = await aViewer('twice');
    const ids = [await desk(author, await aDraftOf(author)), await desk(author, await aDraftOf(author))].map(({ description }) => description.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^a-short-history(?:-[a-z0-9]{5})?$/);
  });

  test('is nobody else’s', async () => {
    const author = await aViewer('owner');
    const other = await aViewer('other');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const { factId, slot } = await asking(author, draftId, '2017');
    const command = { kind: 'decide', factId, slot, decision: 'rejected' } as const;
    for (const viewer of [other, await aViewer('owner-guest', { isGuest: true })]) {
      expect(await deskView(viewer, draftId, null)).toBeNull();
      expect(await publishingView(viewer, draftId)).toBeNull();
      expect(await listDrafts(viewer)).toEqual([]);
      expect(await changeDraft(viewer, draftId, 1, command, now)).toEqual({ ok: false, reason: 'no-such-draft' });
      expect(await undoChange(viewer, draftId, 1, now)).toEqual({ ok: false, reason: 'no-such-draft' });
      expect(await publish(viewer, draftId, { revision: 1, note: '' }, now)).toEqual({ ok: false, reason: 'no-such-draft' });
      expect(await rollBack(viewer, draftId, 1, now)).toEqual({ ok: false, reason: 'no-such-draft' });
    }
    expect((await desk(author, draftId)).revision).toBe(1);
  });
});

describe('changing a draft', () => {
  test('is refused to whoever has not seen the last change', async () => {
    const author = await aViewer('two-tabs');
    const draftId = await aDraftOf(author);
    const { factId, slot } = await asking(author, draftId, '2017');
    const command = { kind: 'decide', factId, slot, decision: 'approved' } as const;
    const both = await Promise.all([changeDraft(author, draftId, 0, command, now), changeDraft(author, draftId, 0, command, now)]);
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['ok', 'stale']);
    expect(await changeDraft(author, draftId, 0, command, now)).toEqual({ ok: false, reason: 'stale' });
  });

  test('is taken back step by step, over reloads', async () => {
    const author = await aViewer('undoing');
    const draftId = await aDraftOf(author);
    const before = await desk(author, draftId);
    await decide(author, draftId, '2017');
    const { factId } = await asking(author, draftId, '2017');
    await change(author, draftId, { kind: 'edit-statement', factId, annotated: 'Two joined in [2017]{year}.' });
    await change(author, draftId, { kind: 'rename-section', sectionId: before.sectionId, title: 'Renamed' });
    expect((await desk(author, draftId)).sections[0]?.title).toBe('Renamed');
    for (const revision of [3, 4, 5]) expect(await undoChange(author, draftId, revision, now)).toMatchObject({ ok: true, canUndo: revision < 5 });
    expect(await desk(author, draftId)).toEqual({ ...before, revision: 6 });
    expect(await undoChange(author, draftId, 6, now)).toEqual({ ok: false, reason: 'nothing-to-undo' });
  });

  test('makes a slot of selected words, and takes it away', async () => {
    const author = await aViewer('selecting');
    const draftId = await aDraftOf(author);
    const { paragraphs } = await desk(author, draftId);
    const start = paragraphs[2]!.start + articleText[2]!.indexOf('organisation moved to');
    const end = start + 'organisation moved to'.length;
    await change(author, draftId, { kind: 'add-slot', start, end, type: 'term', factId: asId<FactId>('p3-mine') });
    const { factId, slot, one } = await asking(author, draftId, 'organisation moved to');
    expect(one.slots[slot]?.place).toEqual({ start, end });
    await change(author, draftId, { kind: 'remove-slot', factId, slot });
    await expect(asking(author, draftId, 'organisation moved to')).rejects.toThrow();
  });
});

describe('publishing', () => {
  test('makes a course of approved slots, which a learner studies', async () => {
    const author = await aViewer('publisher');
    const learner = await aViewer('reader');
    const draftId = await aDraftOf(author);
    expect(await publish(author, draftId, { revision: 0, note: '' }, now)).toEqual({ ok: false, reason: 'nothing-approved' });
    await decide(author, draftId, '2017');
    await decide(author, draftId, '2001', 'rejected');
    const id = await published(author, draftId);
    const view = await courseView(learner, id, now);
    expect(view?.sections.reduce((sum, { cardCount }) => sum + cardCount, 0)).toBe(1);
    const { sectionId } = await desk(author, draftId);
    expect(await introduceSection(learner, id, sectionId, now)).toEqual({ ok: true, added: 1 });
    const deck = await studyDeck(learner, id, now);
    expect(Object.values(deck!.prompts).flat().map(({ answer }) => answer)).toContain('2017');
    const { revision } = await desk(author, draftId);
    expect(await publish(author, draftId, { revision, note: '' }, now)).toEqual({ ok: false, reason: 'nothing-changed' });
    expect((await listDrafts(author))[0]).toMatchObject({ version: 1, hasUnpublishedChanges: false });
  });

  test('keeps cards of another wording, makes new ones of another answer, and says so before', async () => {
    const author = await aViewer('editor');
    const learner = await aViewer('keeper');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const { one, factId, slot } = await asking(author, draftId, '2017');
    const id = await published(author, draftId);
    const { sectionId } = await desk(author, draftId);
    await introduceSection(learner, id, sectionId, now);
    const cardIds = async () => (await studyDeck(learner, id, now))!.cards.map((card) => card.id);
    const before = await cardIds();

    const annotated = formatAnnotation(one.fact).replace('India', 'Both India');
    await change(author, draftId, { kind: 'edit-statement', factId, annotated });
    expect((await publishingView(author, draftId))!).toMatchObject({ cards: { unchanged: 0, changes: [{ kind: 'reworded', slot }] }, heldByLearners: { reworded: 1, retired: 0 } });
    await published(author, draftId);
    expect(await cardIds()).toEqual(before);

    await change(author, draftId, { kind: 'edit-statement', factId, annotated: annotated.replace('2017', '2018') });
    const view = await publishingView(author, draftId);
    expect(view!.cards.changes.map(({ kind, answer }) => [kind, answer])).toEqual([['new', '2018'], ['retired', '2017']]);
    expect(view!.heldByLearners).toEqual({ reworded: 0, retired: 1 });
    await published(author, draftId);
    expect(await cardIds()).toEqual([]);
    expect(await introduceSection(learner, id, sectionId, now)).toEqual({ ok: true, added: 1 });
    expect(await cardIds()).not.toEqual(before);

    expect(await rollBack(author, draftId, 1, now)).toEqual({ ok: true, version: 4 });
    expect(await cardIds()).toEqual(before);
    expect((await listDrafts(author))[0]).toMatchObject({ version: 4, hasUnpublishedChanges: true });
    expect(await rollBack(author, draftId, 1, now)).toEqual({ ok: false, reason: 'nothing-changed' });
    expect(await rollBack(author, draftId, 9, now)).toEqual({ ok: false, reason: 'no-such-version' });
    expect((await publishingView(author, draftId))!.versions.map(({ version, note }) => [version, note])).toEqual([[4, 'Version 1 again'], [3, ''], [2, ''], [1, '']]);
  });

  test('takes a section’s new title along, where no card changes', async () => {
    const author = await aViewer('renamer');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const id = await published(author, draftId);
    expect(await publishingView(author, draftId)).toMatchObject({ hasChanges: false, cards: { changes: [] } });
    const { sectionId } = await desk(author, draftId);
    await change(author, draftId, { kind: 'rename-section', sectionId, title: 'Renamed' });
    expect(await publishingView(author, draftId)).toMatchObject({ hasChanges: true, cards: { changes: [], unchanged: 1 } });
    await published(author, draftId);
    expect((await courseView(null, id, now))?.sections[0]?.section.title).toBe('Renamed');
  });

  test('leaves nothing to undo behind it', async () => {
    const author = await aViewer('settled');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    await published(author, draftId);
    const { revision, canUndo } = await desk(author, draftId);
    expect(canUndo).toBe(false);
    expect(await undoChange(author, draftId, revision, now)).toEqual({ ok: false, reason: 'nothing-to-undo' });
  });
});

describe('a published course', () => {
  test('is listed for its author and its classes, and found by others at its address alone', async () => {
    const author = await aViewer('unlisted');
    const stranger = await aViewer('unlisted-stranger');
    const learner = await aViewer('unlisted-learner');
    const draftId = await aDraftOf(author);
    await decide(author, draftId, '2017');
    const id = await published(author, draftId);
    const isListed = async (viewer: Viewer | null) => (await listCourses(viewer, now)).some(({ course }) => course.id === id);
    expect([await isListed(author), await isListed(stranger), await isListed(null)]).toEqual([true, false, false]);
    expect(await courseView(null, id, now)).not.toBeNull();
    expect(await openClass(stranger, { courseId: id, name: 'x' }, now)).toEqual({ ok: false, reason: 'no-such-course' });
    expect(await openClass(author, { courseId: id, name: 'x' }, now)).toMatchObject({ ok: true });
    await joinClass(learner, (await classesOf(author)).teaching[0]!.code, now);
    expect(await isListed(learner)).toBe(true);
  });
});

describe('a copy of the bundled course', () => {
  test('has every slot approved, and publishes as a course of its own that says the same', async () => {
    const author = await aViewer('copier');
    const created = await copyCourse(author, courseId, now);
    if (!created.ok) throw new Error(created.reason);
    const [listed] = await listDrafts(author);
    expect(listed?.progress.approved).toBe(theCourse().facts.reduce((sum, { slots }) => sum + slots.length, 0));
    const view = await publishingView(author, created.draftId);
    const { id, ...rest } = view!.course;
    const { id: bundled, ...wanted } = theCourse();
    expect(rest).toEqual(wanted);
    expect(id).not.toBe(bundled);
    expect(await copyCourse(author, asId<CourseId>('none'), now)).toEqual({ ok: false, reason: 'no-such-course' });
  });
});
