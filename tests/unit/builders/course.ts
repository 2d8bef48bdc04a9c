import type { Course, CourseDescription, Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import { readCourse } from '@/server/content/readCourse';
import { aFact } from './fact';

export const aDescription: CourseDescription = {
  id: asId<CourseId>('course'),
  title: 'A course',
  description: 'What it is about.',
  article: 'An article',
  author: 'An author',
  publisher: 'A publisher',
  year: 2022,
  source: 'https://example.org/article',
  language: 'en',
};

export function aSection(id = 'one', parts: Partial<Omit<Section, 'id'>> = {}): Section {
  return {
    id: asId<SectionId>(id), title: `Section ${id}`, paragraphs: [1], reading: [{ paragraph: 1, text: 'A paragraph to read.' }],
    ...parts,
  };
}

/** A course of these facts, all in one section unless sections are given. */
export function aCourse(facts: readonly Fact[] = [aFact()], sections: readonly Section[] = [aSection()]): Course {
  return { ...aDescription, sections, facts };
}

/** The first course, as its content files have it. */
export function theScoCourse(): Course {
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('content/sco cannot be read');
  return course;
}
