import { cardChanges, cardsTouched } from '@/core/authoring/cardChanges';
import type { CardChange, CardChanges } from '@/core/authoring/cardChanges';
import { publishable } from '@/core/authoring/publishable';
import type { Publishable } from '@/core/authoring/publishable';
import { courseSize } from '@/core/facts/course';
import type { Course, CourseDescription, CourseSize } from '@/core/facts/course';
import type { CourseId, DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { contentOf } from './courseLoading';
import { database } from './db';
import type { Database } from './db';
import { ownDraft } from './ownDraft';
import { isCurrent } from './publishing';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';
import { wholeDraft } from './wholeDraft';

export interface PublishedVersion extends CourseSize {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly note: string;
}

/** What publishing a draft now would do. */
export interface PublishingView extends Publishable {
  readonly draftId: DraftId;
  readonly description: CourseDescription;
  readonly revision: number;
  readonly size: CourseSize;
  readonly cards: CardChanges;
  /** Whether it would differ from what is published, if only in a section's title. */
  readonly hasChanges: boolean;
  /** How many cards learners hold that would get another wording, and that would rest. */
  readonly heldByLearners: { readonly reworded: number; readonly retired: number };
  /** The newest first. */
  readonly versions: readonly PublishedVersion[];
}

/** Null for others' drafts and where there is none. */
export async function publishingView(viewer: Viewer, draftId: DraftId): Promise<PublishingView | null> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return null;
  const prisma = await database();
  const draft = await wholeDraft(prisma, row);
  const { description } = draft;
  const found = publishable(draft);
  const rows = await prisma.courseVersion.findMany({ where: { courseId: row.courseId }, orderBy: { version: 'desc' } });
  const versions = rows.map(({ version, publishedAt, note, content }) => ({ version, publishedAt: publishedAt.getTime(), note, course: fromStored<Course>(content) }));
  const cards = cardChanges(versions[0]?.course ?? null, found.course);
  const [hasChanges, reworded, retired] = await Promise.all([
    isCurrent(prisma, contentOf(found.course)).then((isSame) => !isSame),
    heldCards(prisma, description.id, cards, 'reworded'),
    heldCards(prisma, description.id, cards, 'retired'),
  ]);
  return {
    ...found, draftId, description, revision: row.revision, size: courseSize(found.course), cards, hasChanges, heldByLearners: { reworded, retired },
    versions: versions.map(({ course, ...version }) => ({ ...version, ...courseSize(course) })),
  };
}

function heldCards(prisma: Database, courseId: CourseId, { changes }: CardChanges, kind: CardChange['kind']): Promise<number> {
  return prisma.card.count({ where: { courseId, retiredAt: null, id: { in: cardsTouched(courseId, changes, kind) } } });
}
