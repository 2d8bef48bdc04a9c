import type { Draft } from '@/core/authoring/draft';
import type { Database } from './db';
import type { CourseDraft as DraftRow } from './generated/sqlite/client';
import { draftOfRow } from './rows/draftRow';

/** A draft with all of its facts. */
export async function wholeDraft(prisma: Database, row: DraftRow): Promise<Draft> {
  return draftOfRow(row, await prisma.draftFact.findMany({ where: { draftId: row.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }));
}
