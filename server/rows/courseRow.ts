import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import type { CourseDescription, ReadingParagraph, Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
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
  return {
    id: asId<SectionId>(row.id),
    title: row.title,
    paragraphs: fromStored<number[]>(row.paragraphs),
    reading: fromStored<ReadingParagraph[]>(row.reading),
  };
}

export function factOfRow(row: FactRow): Fact {
  return fromStored<Fact>(row.content);
}

export function questionOfRow(row: QuestionVersionRow): Question {
  return fromStored<Question>(row.content);
}
