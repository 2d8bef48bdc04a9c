import type { DatabaseLocation } from '../../server/database/location';
import { Stop } from '../stop';

/** Loads the bundled courses into the database, where they changed and no author has one of their id. */
export async function loadCourses(location: DatabaseLocation): Promise<void> {
  const { connect } = await import('../../server/db');
  const { courseFolders, readCourse } = await import('../../server/content/readCourse');
  const { loadCourse } = await import('../../server/courseLoading');
  const prisma = await connect(location);
  try {
    for (const folder of courseFolders('content')) {
      const { course, findings } = readCourse(folder);
      if (course === null || findings.length > 0) {
        throw new Stop(`The course in ${folder} cannot be loaded; npm run content:check says why.`);
      }
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
  } finally {
    await prisma.$disconnect();
  }
}
