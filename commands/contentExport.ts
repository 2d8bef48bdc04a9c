import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Course } from '../core/facts/course';
import { exportCourse } from '../core/questions/exportCourse';
import { courseFilesOf } from '../server/content/courseFiles';
import { courseFolders } from '../server/content/courseFolders';
import { readCourse } from '../server/content/readCourse';
import { runCommand, Stop } from './stop';

/** `npm run -s content:export -- --course sco`: prints a course and its questions as JSON. With `--format folder
 *  --out DIR` it writes the course's folder instead, as the program itself lays it out. */

function theCourse(wanted: string | undefined): Course {
  const courses = courseFolders('content').map((folder) => readCourse(folder).course).filter((course) => course !== null);
  const course = courses.find(({ id }) => id === wanted);
  if (course === undefined) throw new Stop(`Name a course that can be read: --course ${courses.map(({ id }) => id).join(' or ')}`);
  return course;
}

function writeFolder(course: Course, folder: string | undefined): void {
  if (folder === undefined) throw new Stop('Name the folder to write: --out DIR');
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) throw new Stop(`There is something in ${folder} already. Name a folder that is empty or not there yet.`);
  for (const { path: name, text } of courseFilesOf(course)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

await runCommand(() => {
  const { values } = parseArgs({ options: { course: { type: 'string' }, format: { type: 'string', default: 'json' }, out: { type: 'string' } } });
  const course = theCourse(values.course);
  if (values.format === 'folder') writeFolder(course, values.out);
  else if (values.format === 'json') console.log(JSON.stringify(exportCourse(course), null, 2));
  else throw new Stop('A course is exported as --format json or --format folder.');
  return Promise.resolve();
});
