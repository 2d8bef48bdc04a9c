import path from 'node:path';
import type { Course } from '../../core/facts/course';
import { courseFolders } from '../../server/content/courseFolders';
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
      if (!(await isLoaded(prisma, await contentHashOf(folder)))) await loadFrom(prisma, folder);
    }
  } finally {
    await prisma.$disconnect();
  }
}

/** To read a course and make its questions takes longer than all else that a start does: what came of it is remembered. */
function contentHashOf(folder: string): Promise<string> {
  return madeFrom([folder, 'core', 'server/content', 'server/courseLoading.ts'], `server/generated/${path.basename(folder)}.course`, async () => {
    const { contentOf } = await import('../../server/courseLoading');
    const { readCourse } = await import('../../server/content/readCourse');
    const { course } = readCourse(folder);
    return course === null ? '' : contentOf(course).contentHash;
  });
}

async function isLoaded(prisma: PrismaClient, contentHash: string): Promise<boolean> {
  return (await prisma.course.count({ where: { contentHash, authorId: null } })) > 0;
}

async function loadFrom(prisma: PrismaClient, folder: string): Promise<void> {
  const { loadCourse } = await import('../../server/courseLoading');
  const course = await courseIn(folder);
  const loaded = await loadCourse(prisma, course, Date.now());
  if (!loaded.ok) {
    console.log(
      `The course in ${folder} is not loaded, as an author here has a course with its id, “${course.id}”. ` +
        `Give it another id in ${folder}/course.yaml.`,
    );
  } else if (loaded.changed) {
    console.log(`Loaded the course “${course.title}” (${course.facts.length} facts).`);
  }
}

async function courseIn(folder: string): Promise<Course> {
  const { readCourse } = await import('../../server/content/readCourse');
  const { course, findings } = readCourse(folder);
  if (course !== null && findings.length === 0) return course;
  throw new Stop(`The course in ${folder} cannot be loaded; npm run content:check says why.`);
}
