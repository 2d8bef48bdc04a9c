import type { DeskView } from '@/core/authoring/desk';
import type { DraftProgress } from '@/core/authoring/draft';
import { sectionParagraphs } from '@/core/authoring/sectionParagraphs';
import { asId } from '@/core/ids';
import type { CourseId, DraftId, SectionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import { progressBy } from './draftProgress';
import { ownDraft, draftIdOf } from './ownDraft';
import { draftFactOfRow, draftOfRow } from './rows/draftRow';
import type { Viewer } from './viewer';

export interface DraftSummary {
  readonly id: DraftId;
  readonly courseId: CourseId;
  readonly title: string;
  readonly changedAt: Instant;
  readonly progress: DraftProgress;
  /** Null before the first publication. */
  readonly version: number | null;
  readonly hasUnpublishedChanges: boolean;
  readonly isRetired: boolean;
}

/** The viewer's drafts, the one changed last first. */
export async function listDrafts(viewer: Viewer): Promise<DraftSummary[]> {
  const prisma = await database();
  const rows = await prisma.courseDraft.findMany({
    where: { authorId: viewer.learnerId },
    omit: { article: true, sections: true, details: true },
    orderBy: { updatedAt: 'desc' },
  });
  const courseIds = rows.map(({ courseId }) => courseId);
  const [progress, versions, retired] = await Promise.all([
    progressBy('draftId', rows.map(({ id }) => id)),
    prisma.courseVersion.groupBy({ by: ['courseId'], where: { courseId: { in: courseIds } }, _max: { version: true } }),
    prisma.course.findMany({ where: { id: { in: courseIds }, retiredAt: { not: null } }, select: { id: true } }),
  ]);
  return rows.map(({ id, courseId, title, updatedAt, revision, publishedRevision }) => ({
    id: asId<DraftId>(id),
    courseId: asId<CourseId>(courseId),
    title,
    changedAt: updatedAt.getTime(),
    progress: progress(id),
    version: versions.find((one) => one.courseId === courseId)?._max.version ?? null,
    hasUnpublishedChanges: revision > publishedRevision,
    isRetired: retired.some((one) => one.id === courseId),
  }));
}

/** A section of the viewer's draft, the first unless another is named; null for others' drafts and where there is none. */
export async function deskView(viewer: Viewer, draftId: DraftId, sectionId: SectionId | null): Promise<DeskView | null> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return null;
  const prisma = await database();
  const draft = draftOfRow(row, []);
  const wanted = sectionId === null ? draft.sections[0] : draft.sections.find(({ id }) => id === sectionId);
  if (wanted === undefined) return null;
  const [facts, progress, undoable] = await Promise.all([
    prisma.draftFact.findMany({ where: { draftId, sectionId: wanted.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    progressBy('sectionId', [draftId]),
    prisma.draftChange.count({ where: { draftId, isUndone: false, revision: { gt: row.publishedRevision } } }),
  ]);
  return {
    draftId: draftIdOf(row),
    description: draft.description,
    revision: row.revision,
    canUndo: undoable > 0,
    sections: draft.sections.map(({ id, title }) => ({ id, title, progress: progress(id) })),
    sectionId: wanted.id,
    sets: wanted.sets ?? [],
    paragraphs: sectionParagraphs(draft, wanted.id),
    facts: facts.map(draftFactOfRow),
  };
}
