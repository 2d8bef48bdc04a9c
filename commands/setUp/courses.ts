import path from 'node:path';
import { courseFolders } from '../../server/content/courseFolders';
import type { CourseContent } from '../../server/courseLoading';
import type { DatabaseLocation } from '../../server/database/location';
import type { PrismaClient } from '../../server/db';
import { Stop } from '../stop';
import { madeFrom } from './fingerprint';

/** Loads the bundled courses into the database, where they changed and no author has one of their id. */
export async function loadCourses(location: DatabaseLocation): Promise<void> {
  const { connect } = await import('../../server/db');
  const prisma = await connect(location);
  try {
    for (const folder of courseFolders('content')) {
      const content = contentIn(folder);
      if (!(await isLoaded(prisma, await contentHashOf(folder, content)))) await load(prisma, folder, await content());
    }
  } finally {
    await prisma.$disconnect();
  }
}

/** A bundled course with its questions, read and made when it is first asked for, and once. */
function contentIn(folder: string): () => Promise<CourseContent> {
  let content: Promise<CourseContent> | undefined;
  return () => (content ??= readContent(folder));
}

async function readContent(folder: string): Promise<CourseContent> {
  const { readCourse } = await import('../../server/content/readCourse');
  const { contentOf } = await import('../../server/courseLoading');
  const { course, findings } = readCourse(folder);
  if (course !== null && findings.length === 0) return contentOf(course);
  throw new Stop(`The course in ${folder} cannot be loaded; npm run content:check says why.`);
}

/** To read a course and make its questions takes longer than all else that a start does: what came of it is remembered. */
function contentHashOf(folder: string, content: () => Promise<CourseContent>): Promise<string> {
  const madeOf = [folder, 'core', 'server/content', 'server/courseLoading.ts'];
  return madeFrom(madeOf, `server/generated/${path.basename(folder)}.course`, async () => (await content()).contentHash);
}

async function isLoaded(prisma: PrismaClient, contentHash: string): Promise<boolean> {
  return (await prisma.course.count({ where: { contentHash, authorId: null } })) > 0;
}

async function load(prisma: PrismaClient, folder: string, content: CourseContent): Promise<void> {
  const { loadContent } = await import('../../server/courseLoading');
  const { course } = content;
  const loaded = await loadContent(prisma, content, Date.now());
  if (!loaded.ok) {
    console.log(
      `The course in ${folder} is not loaded, as an author here has a course with its id, “${course.id}”. ` +
        `Give it another id in ${folder}/course.yaml.`,
    );
  } else if (loaded.changed) {
    console.log(`Loaded the course “${course.title}” (${course.facts.length} facts).`);
  }
}
