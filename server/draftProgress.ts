import type { DraftProgress } from '@/core/authoring/draft';
import type { DraftId } from '@/core/ids';
import { database } from './db';

const noProgress: DraftProgress = { listed: 0, decided: 0, approved: 0 };

/** How far the authors of drafts have come, by draft or by section. */
export async function progressBy(key: 'draftId' | 'sectionId', draftIds: readonly string[]): Promise<(value: string) => DraftProgress> {
  const prisma = await database();
  const groups = await prisma.draftFact.groupBy({
    by: ['draftId', 'sectionId'],
    where: { draftId: { in: [...draftIds] } },
    _sum: { listed: true, decided: true, approved: true },
  });
  return (value) => groups.filter((group) => group[key] === value).reduce((sum, { _sum }) => plus(sum, _sum), noProgress);
}

export async function progressOfDraft(draftId: DraftId): Promise<DraftProgress> {
  return (await progressBy('draftId', [draftId]))(draftId);
}

function plus(sum: DraftProgress, more: Readonly<Record<keyof DraftProgress, number | null>>): DraftProgress {
  return {
    listed: sum.listed + (more.listed ?? 0),
    decided: sum.decided + (more.decided ?? 0),
    approved: sum.approved + (more.approved ?? 0),
  };
}
