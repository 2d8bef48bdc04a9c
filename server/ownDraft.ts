import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { database } from './db';
import type { CourseDraft as DraftRow } from './generated/sqlite/client';
import type { Viewer } from './viewer';

/** The draft, if it is the viewer's: the one place where that is asked. */
export async function ownDraft(viewer: Viewer, draftId: DraftId): Promise<DraftRow | null> {
  if (viewer.isGuest) return null;
  return (await database()).courseDraft.findFirst({ where: { id: draftId, authorId: viewer.learnerId } });
}

export function draftIdOf(row: DraftRow): DraftId {
  return asId<DraftId>(row.id);
}
