import { progressOf } from '@/core/authoring/draft';
import type { Draft, DraftFact } from '@/core/authoring/draft';
import type { CourseDescription, Section } from '@/core/facts/course';
import type { Article } from '@/core/facts/importer/article';
import type { CourseDraft as DraftRow, DraftFact as DraftFactRow, Prisma } from '../generated/sqlite/client';
import { fromStored, toStored } from './stored';

export function draftOfRow(row: DraftRow, facts: readonly DraftFactRow[]): Draft {
  return {
    description: fromStored<CourseDescription>(row.details),
    article: fromStored<Article>(row.article),
    sections: fromStored<Section[]>(row.sections),
    facts: facts.map(draftFactOfRow),
  };
}

export function draftFactOfRow(row: DraftFactRow): DraftFact {
  return fromStored<DraftFact>(row.content);
}

export function rowOfDraftFact(draftId: string, one: DraftFact): Prisma.DraftFactCreateManyInput {
  const { fact, position } = one;
  const { id, sectionId, paragraph } = fact;
  return { draftId, id, sectionId, paragraph, position, content: toStored(one), ...progressOf([one]) };
}
