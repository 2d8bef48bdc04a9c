import type { Course } from '@/core/facts/course';
import { publishable } from '@/core/authoring/publishable';
import type { DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { takeAt } from './allowance';
import { courseFilesOf } from './content/courseFiles';
import { mostCourseBytes } from './content/readCourseZip';
import { database } from './db';
import { imports, mostWords, storeDraft } from './draftCreation';
import type { CourseOutcome } from './import/readingTask';
import { readCourseApart } from './import/readApart';
import { zipUnpacked } from './import/zip';
import { ownDraft } from './ownDraft';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';
import { wholeDraft } from './wholeDraft';

export type BroughtCourse =
  | { readonly ok: true; readonly draftId: DraftId }
  | { readonly ok: false; readonly reason: 'account-needed' | 'too-many' | 'too-large' | 'too-long' }
  | Extract<CourseOutcome, { ok: false }>;

/** About a third of what is found in the longest article, and far more than anybody approves of it. */
export const mostFacts = 5_000;

/** Makes a draft of a packed course folder, everything in it approved; of one with any fault, nothing. */
export async function bringCourse(viewer: Viewer, zip: Uint8Array, now: Instant): Promise<BroughtCourse> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  if (zip.length > mostCourseBytes) return { ok: false, reason: 'too-large' };
  if (!(await takeAt(imports, viewer, now))) return { ok: false, reason: 'too-many' };
  const read = await readCourseApart(zip);
  if (!read.ok) return read;
  const { article, facts } = read.draft;
  if (article.text.split(/\s+/).length > mostWords || facts.length > mostFacts) return { ok: false, reason: 'too-long' };
  return { ok: true, draftId: await storeDraft(viewer, read.draft, now) };
}

export interface PackedCourse {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The viewer's course as a packed folder: a published version, or for null what publishing the draft now would
 *  publish. The same course always gives the same bytes. Null for others' drafts and where there is none. */
export async function packedCourse(viewer: Viewer, draftId: DraftId, version: number | null): Promise<PackedCourse | null> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return null;
  const prisma = await database();
  if (version === null) return packed(publishable(await wholeDraft(prisma, row)).course);
  const { courseId } = row;
  const stored = await prisma.courseVersion.findUnique({ where: { courseId_version: { courseId, version } } });
  return stored === null ? null : packed(fromStored<Course>(stored.content));
}

function packed(course: Course): PackedCourse {
  const entries = courseFilesOf(course).map(({ path, text }) => ({ name: `${course.id}/${path}`, bytes: Buffer.from(text) }));
  return { name: `${course.id}.zip`, bytes: zipUnpacked(entries) };
}
