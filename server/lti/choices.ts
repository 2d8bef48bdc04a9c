import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import { targetText } from '@/core/lti/target';
import type { Target } from '@/core/lti/target';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { courseOutline } from '../outline';
import { quizOfRow } from '../rows/quizRow';
import { listedFor } from '../visibleCourses';
import type { Viewer } from '../viewer';
import { heldBy } from './choosing';

/** Something that a link may open. */
export interface Choice {
  /** As it is sent when it is chosen. */
  readonly value: string;
  readonly title: string;
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

export interface ChoiceView {
  readonly platformName: string;
  readonly contextTitle: string | null;
  /** By title. */
  readonly courses: readonly { readonly id: CourseId; readonly title: string }[];
  /** Of the one that was looked for, or the only one there is. */
  readonly course: { readonly title: string; readonly groups: readonly ChoiceGroup[] } | null;
}

/** What the holder of a ticket may choose from; null where it was used or is too old. */
export async function choiceView(token: string, courseId: string | null, now: Instant): Promise<ChoiceView | null> {
  const held = await heldBy(token, now);
  if (held === null) return null;
  const { ticket: { platform, launch }, viewer } = held;
  const rows = await (await database()).course.findMany({ where: listedFor(viewer), select: { id: true, title: true }, orderBy: { title: 'asc' } });
  const courses = rows.map(({ id, title }) => ({ id: asId<CourseId>(id), title }));
  const sought = courses.length === 1 ? courses[0] : courses.find(({ id }) => id === courseId);
  return {
    platformName: platform.name, contextTitle: launch.context?.title ?? null, courses,
    course: sought === undefined ? null : { title: sought.title, groups: await groupsOf(viewer, sought.id) },
  };
}

async function groupsOf(viewer: Viewer, courseId: CourseId): Promise<ChoiceGroup[]> {
  const outline = await courseOutline(courseId);
  if (outline === null) return [];
  const sections = outline.sections.map(({ section }) => section);
  const choice = (target: Target, title: string): Choice => ({ value: targetText(target), title });
  const quiz = (sectionId: SectionId, title: string): Choice => choice({ kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'section', sectionId }) }, title);
  return [
    { title: 'The whole course', choices: [choice({ kind: 'course', courseId }, 'Its page, with all sections'), choice({ kind: 'study', courseId }, 'Its flashcards'), choice({ kind: 'quiz', courseId, quizKey: quizKeyOf({ kind: 'course' }) }, 'The course test')] },
    { title: 'A section to read', choices: sections.map(({ id, title }) => choice({ kind: 'section', courseId, sectionId: id }, title)) },
    { title: 'A section’s quiz', choices: sections.map(({ id, title }) => quiz(id, title)) },
    { title: 'A quiz of your classes', choices: await classQuizzes(viewer, courseId) },
  ].filter(({ choices }) => choices.length > 0);
}

async function classQuizzes({ learnerId: userId }: Viewer, courseId: CourseId): Promise<Choice[]> {
  const rows = await (await database()).quiz.findMany({
    where: { courseId, archivedAt: null, class: { archivedAt: null, instructors: { some: { userId } } } }, include: { class: { select: { name: true } } },
    orderBy: [{ classId: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map((row) => ({ value: targetText({ kind: 'quiz', courseId, quizKey: quizOfRow(row).key }), title: `${row.title} · ${row.class.name}` }));
}
