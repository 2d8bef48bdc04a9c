import { randomInt } from 'node:crypto';
import { v7 as newUuid } from 'uuid';
import { draftOfCourse } from '@/core/authoring/draftFacts';
import type { Draft } from '@/core/authoring/draft';
import type { Course } from '@/core/facts/course';
import type { ArticleBlock } from '@/core/facts/importer/article';
import { asId } from '@/core/ids';
import type { CourseId, DraftId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { takeAt } from './allowance';
import type { Limit } from './allowance';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import type { Database } from './db';
import { readConfig } from './config';
import { insertDraftFacts } from './draftFactRows';
import { fetchArticle } from './import/fetchArticle';
import type { FetchOutcome } from './import/fetchArticle';
import { fetchRules } from './import/fetchPage';
import type { FetchRules } from './import/fetchPage';
import { importApart } from './import/readApart';
import { readFile } from './import/readFile';
import type { ImportedFile } from './import/readFile';
import type { FetchRefusal, ImportRefusal } from './import/refusals';
import { toStored } from './rows/stored';
import type { Viewer } from './viewer';
import { wholeCourse } from './wholeCourse';

/** Where an article comes from; pasted text is a file too. */
export type ArticleSource =
  | { readonly kind: 'file'; readonly file: ImportedFile }
  | { readonly kind: 'address'; readonly address: string };

/** What the author tells of an article; empty where they leave it out. */
export interface NewArticle {
  readonly from: ArticleSource;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly year: number | null;
}

export type CreatedDraft =
  | { readonly ok: true; readonly draftId: DraftId }
  | { readonly ok: false; readonly reason: ImportRefusal | FetchRefusal | 'account-needed' | 'too-many' | 'too-long' | 'not-imported' | 'no-such-course' };

/** What an article or a course may have. Measured of one that long: 9 s of CPU in the thread that makes its draft of
 *  15,000 facts, 0.7 to 1.1 s in the server to store it in SQLite, both in proportion to the length. */
export const mostWords = 100_000;

/** Of articles and packed courses together: each may take many seconds of a core. */
export const imports: Limit = { name: 'imports', most: 40, windowMs: HOUR_MS };

/** Makes a draft of an article; the rules say what may be fetched, where it comes from an address. */
export async function createDraft(viewer: Viewer, { from, title, author, publisher, year }: NewArticle, now: Instant, rules = fetchRules): Promise<CreatedDraft> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  if (!(await takeAt(imports, viewer, now))) return { ok: false, reason: 'too-many' };
  const read = await readArticle(from, rules);
  if (!read.ok) return read;
  const { blocks } = read.article;
  if (countWords(blocks) > mostWords) return { ok: false, reason: 'too-long' };
  if (!blocks.some(({ kind }) => kind === 'paragraph')) return { ok: false, reason: 'empty' };
  const article = { title: title === '' ? read.article.title : title, blocks };
  const imported = await importApart(article, { author, publisher, ...(year === null ? {} : { year }) });
  if (!imported.ok) return { ok: false, reason: imported.reason === 'too-slow' ? 'too-long' : imported.reason };
  return { ok: true, draftId: await storeDraft(viewer, imported.draft, now) };
}

function countWords(blocks: readonly ArticleBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function readArticle(from: ArticleSource, rules: FetchRules): Promise<FetchOutcome> {
  return from.kind === 'file' ? readFile(from.file) : fetchArticle(from.address, readConfig(), rules);
}

/** Makes a draft of a bundled course, or of the viewer's own as it is published. */
export async function copyCourse(viewer: Viewer, courseId: CourseId, now: Instant): Promise<CreatedDraft> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const course = await publishedCourse(await database(), viewer, courseId);
  if (course === null) return { ok: false, reason: 'no-such-course' };
  return { ok: true, draftId: await storeDraft(viewer, draftOfCourse(course), now) };
}

async function publishedCourse(prisma: Database, { learnerId }: Viewer, courseId: CourseId): Promise<Course | null> {
  const row = await prisma.course.findFirst({ where: { id: courseId, OR: [{ authorId: null }, { authorId: learnerId }] } });
  return row === null ? null : wholeCourse(prisma, row);
}

/** Stores a new draft under a course id that nothing else has. */
export async function storeDraft(viewer: Viewer, draft: Draft, now: Instant): Promise<DraftId> {
  const prisma = await database();
  const id = asId<DraftId>(newUuid());
  const at = new Date(now);
  const courseId = await freeCourseId(prisma, draft.description.id);
  const description = { ...draft.description, id: courseId };
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    await transaction.courseDraft.create({
      data: {
        id, courseId, authorId: viewer.learnerId, title: description.title, details: toStored(description),
        article: toStored(draft.article), sections: toStored(draft.sections), createdAt: at, updatedAt: at,
      },
    });
    await insertDraftFacts(transaction, id, draft.facts);
  });
  return id;
}

const suffixLetters = 'abcdefghjkmnpqrstuvwxyz23456789';
const suffixLength = 5;

async function freeCourseId(prisma: Database, wanted: CourseId): Promise<CourseId> {
  const [courses, drafts] = await Promise.all([
    prisma.course.count({ where: { id: wanted } }),
    prisma.courseDraft.count({ where: { courseId: wanted } }),
  ]);
  if (courses + drafts === 0) return wanted;
  const suffix = Array.from({ length: suffixLength }, () => suffixLetters[randomInt(suffixLetters.length)]).join('');
  return asId<CourseId>(`${wanted}-${suffix}`);
}
