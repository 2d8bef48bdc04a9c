import { quizzesOf } from '@/core/analytics/standing';
import type { LearnerStanding, SectionQuizzes } from '@/core/analytics/standing';
import type { CourseDescription } from '@/core/facts/course';
import type { CourseOutline, OutlinedSection } from '@/core/facts/outline';
import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { turnOf } from './learnerDayTurn';
import { database } from './db';
import { sectionRecord, standingIn } from './learnerRecord';
import { courseOutline, publishedCourse } from './outline';
import { listedFor } from './visibleCourses';
import type { Viewer } from './viewer';

/** A course with its sections and where the viewer stands in it: null for a visitor. */
export interface CourseView extends CourseOutline {
  readonly standing: LearnerStanding | null;
}

/** The courses that are listed for the viewer, by title. */
export async function listCourses(viewer: Viewer | null, now: Instant): Promise<CourseView[]> {
  const prisma = await database();
  const rows = await prisma.course.findMany({ where: listedFor(viewer), select: { id: true }, orderBy: { title: 'asc' } });
  const views = await Promise.all(rows.map(({ id }) => courseView(viewer, asId<CourseId>(id), now)));
  return views.filter((view) => view !== null);
}

/** The bundled courses, which anyone with an account may copy and edit. */
export async function listCopyable(): Promise<{ id: CourseId; title: string }[]> {
  const rows = await (await database()).course.findMany({ where: listedFor(null), select: { id: true, title: true }, orderBy: { title: 'asc' } });
  return rows.map(({ id, title }) => ({ id: asId<CourseId>(id), title }));
}

/** One course, listed or not; null where there is none of this id. */
export async function courseView(viewer: Viewer | null, courseId: CourseId, now: Instant): Promise<CourseView | null> {
  const course = await publishedCourse(courseId);
  if (course === null) return null;
  const standing = viewer === null ? null : await standingIn(course, viewer.learnerId, turnOf(viewer), now);
  return { ...course.outline, standing };
}

/** A section to read, among its neighbours. */
export interface SectionView {
  readonly course: CourseDescription;
  readonly outlined: OutlinedSection;
  readonly previous: OutlinedSection | null;
  readonly next: OutlinedSection | null;
  /** Null for a visitor. */
  readonly standing: (SectionQuizzes & { readonly cardsInDeck: number }) | null;
}

/** One section; null where there is none of this id. */
export async function sectionView(viewer: Viewer | null, courseId: CourseId, sectionId: SectionId): Promise<SectionView | null> {
  const outline = await courseOutline(courseId);
  const index = outline?.sections.findIndex(({ section }) => section.id === sectionId) ?? -1;
  const outlined = outline?.sections[index];
  if (outline === null || outlined === undefined) return null;
  const record = viewer === null ? null : await sectionRecord(viewer.learnerId, courseId, sectionId);
  return {
    course: outline.course,
    outlined,
    previous: outline.sections[index - 1] ?? null,
    next: outline.sections[index + 1] ?? null,
    standing: record === null ? null : { cardsInDeck: record.cards, ...quizzesOf(record.attempts) },
  };
}
