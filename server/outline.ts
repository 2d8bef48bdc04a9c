import { outlineOf } from '@/core/facts/outline';
import type { CourseOutline } from '@/core/facts/outline';
import type { CourseId } from '@/core/ids';
import { database } from './db';
import { courseOfRow, factOfRow, sectionOfRow } from './rows/courseRow';

/** The published course; null where there is none of this id. Open to everybody, as reading is. */
export async function courseOutline(courseId: CourseId): Promise<CourseOutline | null> {
  const prisma = await database();
  const row = await prisma.course.findUnique({ where: { id: courseId } });
  if (row === null) return null;
  const published = { courseId, retiredAt: null };
  const [sections, facts] = await Promise.all([
    prisma.section.findMany({ where: published, orderBy: { position: 'asc' } }),
    prisma.fact.findMany({ where: published }),
  ]);
  return outlineOf(courseOfRow(row), sections.map(sectionOfRow), facts.map(factOfRow));
}
