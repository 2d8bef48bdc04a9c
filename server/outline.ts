import type { CardPlace } from '@/core/analytics/rollUp/deckReport';
import { outlineOf } from '@/core/facts/outline';
import type { CourseOutline } from '@/core/facts/outline';
import { cardIdOf, nameOfCard } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { database } from './db';
import { Remembered } from './remembered';
import { courseOfRow, factOfRow, sectionOfRow } from './rows/courseRow';

/** A course as it is published, as far as most pages need it. */
export interface PublishedCourse {
  readonly outline: CourseOutline;
  /** By the card's name. */
  readonly places: ReadonlyMap<string, CardPlace>;
}

/** By course and hash of the content, so that what is remembered is never old. */
const published = new Remembered<string, PublishedCourse>(50);

/** The published course; null where there is none of this id. Open to everybody, as reading is. */
export async function publishedCourse(courseId: CourseId): Promise<PublishedCourse | null> {
  const hash = await contentHashOf(courseId);
  if (hash === null) return null;
  const key = `${courseId} ${hash}`;
  const known = published.get(key);
  if (known !== undefined) return known;
  const read = await readPublished(courseId);
  // It may have been published anew meanwhile.
  if (read !== null && (await contentHashOf(courseId)) === hash) published.set(key, read);
  return read;
}

/** The same without its cards. */
export async function courseOutline(courseId: CourseId): Promise<CourseOutline | null> {
  return (await publishedCourse(courseId))?.outline ?? null;
}

async function contentHashOf(courseId: CourseId): Promise<string | null> {
  const row = await (await database()).course.findUnique({ where: { id: courseId }, select: { contentHash: true } });
  return row?.contentHash ?? null;
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
