import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCourseFiles } from './readCourseFiles';
import type { ReadCourse } from './readCourseFiles';

/** Reads a course folder: course.yaml, sections/NN-slug.md, facts/NN-slug.yaml. Wrong parts are left out and
 *  reported with file and line. */
export function readCourse(folder: string): ReadCourse {
  const names = ['course.yaml', ...namesBelow(folder, 'sections'), ...namesBelow(folder, 'facts')];
  const files = names.filter((name) => existsSync(path.join(folder, name)));
  return readCourseFiles(new Map(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])));
}

function namesBelow(folder: string, part: string): string[] {
  const below = path.join(folder, part);
  if (!existsSync(below)) return [];
  return readdirSync(below, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => `${part}/${name}`);
}
