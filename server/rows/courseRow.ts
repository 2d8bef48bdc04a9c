import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import type { CourseDescription, ReadingParagraph, Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import type { QuestionSet } from '@/core/facts/sets/questionSet';
import type { Question } from '@/core/questions/question';
import type {
  Course as CourseRow,
  Fact as FactRow,
  QuestionVersion as QuestionVersionRow,
  Section as SectionRow,
} from '../generated/sqlite/client';
import { fromStored } from './stored';

export function courseOfRow(row: CourseRow): CourseDescription {
  const { title, description, article, author, publisher, year, source, language } = row;
  return { id: asId<CourseId>(row.id), title, description, article, author, publisher, year, source, language };
}

export function sectionOfRow(row: SectionRow): Section {
  const sets = row.sets === null ? [] : fromStored<QuestionSet[]>(row.sets);
  return {
    id: asId<SectionId>(row.id),
    title: row.title,
    paragraphs: fromStored<number[]>(row.paragraphs),
    reading: fromStored<ReadingParagraph[]>(row.reading),
    ...(sets.length === 0 ? {} : { sets }),
  };
}

export function factOfRow(row: FactRow): Fact {
  return fromStored<Fact>(row.content);
}

/** What the true/false questions say that were stored before any asked for a correction. */
const withoutCorrection = { asked: '', correction: null } as const;

export function questionOfRow(row: QuestionVersionRow): Question {
  const stored = fromStored<Question>(row.content);
  return stored.format === 'true-false' ? { ...withoutCorrection, ...stored } : stored;
}
