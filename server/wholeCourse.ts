import type { Course } from '@/core/facts/course';
import type { Database } from './db';
import type { Course as CourseRow } from './generated/sqlite/client';
import { courseOfRow, factOfRow, sectionOfRow } from './rows/courseRow';

/** A course as it is published, with all of its facts. */
export async function wholeCourse(prisma: Database, row: CourseRow): Promise<Course> {
  const published = { where: { courseId: row.id, retiredAt: null }, orderBy: { position: 'asc' } } as const;
  const [sections, facts] = await Promise.all([prisma.section.findMany(published), prisma.fact.findMany(published)]);
  return { ...courseOfRow(row), sections: sections.map(sectionOfRow), facts: facts.map(factOfRow) };
}
