import type { CardPlace } from '@/core/analytics/rollUp/deckReport';
import { outlineOf } from '@/core/facts/outline';
import type { CourseOutline } from '@/core/facts/outline';
import { cardIdOf, nameOfCard } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { byContent } from './byContent';
import { database } from './db';
import { courseOfRow, factOfRow, sectionOfRow } from './rows/courseRow';

/** A course as it is published, as far as most pages need it. */
export interface PublishedCourse {
  readonly outline: CourseOutline;
  /** By the card's name. */
  readonly places: ReadonlyMap<string, CardPlace>;
}

/** The published course; null where there is none of this id. Open to everybody, as reading is. */
export const publishedCourse = byContent(50, readPublished);

/** The same without its cards. */
export async function courseOutline(courseId: CourseId): Promise<CourseOutline | null> {
  return (await publishedCourse(courseId))?.outline ?? null;
}

async function readPublished(courseId: CourseId): Promise<PublishedCourse | null> {
  const prisma = await database();
  const row = await prisma.course.findUnique({ where: { id: courseId } });
  if (row === null) return null;
  const current = { courseId, retiredAt: null };
  const [sections, factRows] = await Promise.all([
    prisma.section.findMany({ where: current, orderBy: { position: 'asc' } }),
    prisma.fact.findMany({ where: current }),
  ]);
  const facts = factRows.map(factOfRow);
  return {
    outline: outlineOf(courseOfRow(row), sections.map(sectionOfRow), facts),
    places: new Map(facts.flatMap(({ id: factId, sectionId, slots }) =>
      slots.map(({ name }) => [nameOfCard(courseId, cardIdOf(courseId, factId, name)), { factId, sectionId }]))),
  };
}
