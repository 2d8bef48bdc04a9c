import type { Assignment } from '@/core/classes/assignment';
import { asId } from '@/core/ids';
import type { AssignmentId, SectionId } from '@/core/ids';
import type { Assignment as AssignmentRow } from '../generated/sqlite/client';
import { fromStored } from './stored';

export function assignmentOfRow(row: AssignmentRow): Assignment {
  return {
    id: asId<AssignmentId>(row.id),
    title: row.title,
    sectionIds: fromStored<SectionId[]>(row.sectionIds),
    desiredRetention: row.desiredRetention,
    opensAt: row.opensAt?.getTime() ?? null,
    dueAt: row.dueAt.getTime(),
  };
}
