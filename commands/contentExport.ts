import { parseArgs } from 'node:util';
import { exportCourse } from '../core/questions/exportCourse';
import { courseFolders, readCourse } from '../server/content/readCourse';

/** `npm run -s content:export -- --course sco`: prints a course and its questions as JSON. */
const { values } = parseArgs({ options: { course: { type: 'string' } } });
const courses = courseFolders('content').map((folder) => readCourse(folder).course);
const course = courses.find((one) => one !== null && one.id === values.course);
if (course === undefined || course === null) {
  const known = courses.flatMap((one) => (one === null ? [] : [one.id]));
  console.error(`Name a course that can be read: --course ${known.join(' or ')}`);
  process.exitCode = 1;
} else {
  console.log(JSON.stringify(exportCourse(course), null, 2));
}
