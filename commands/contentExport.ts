import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lossGroups } from '../core/exchange/loss';
import type { Course } from '../core/facts/course';
import { counted } from '../core/text';
import { courseFilesOf } from '../server/content/courseFiles';
import { courseFolders } from '../server/content/courseFolders';
import { readCourse } from '../server/content/readCourse';
import { exportFormats, exportNames } from '../server/exchange/exports';
import type { Exported, ExportFormat } from '../server/exchange/exports';
import { runCommand, Stop } from './stop';

/** `npm run -s content:export -- --course sco`: prints a course and its questions as JSON. With `--format FORMAT --out FILE`
 *  it writes a file for another program and tells what that program cannot be given; with `--format folder --out DIR` the
 *  course's folder, as the program itself lays it out. */

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

async function writeFile(course: Course, format: ExportFormat, file: string): Promise<void> {
  const exported = await format.write(course);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, exported.bytes);
  tell(exported, format, file);
}

/** By reason, with the first few of each: who wants them all looks at the page Publish. */
const mostNamed = 5;

function tell({ count, losses }: Exported, { label }: ExportFormat, file: string): void {
  console.error(`${file}: ${counted(count, 'question')}.`);
  for (const { why, isWhole, losses: own } of lossGroups(losses)) {
    const named = own.slice(0, mostNamed).map(({ item, stem }) => (item === '' ? stem : item)).join(', ');
    const more = own.length > mostNamed ? ` and ${own.length - mostNamed} more` : '';
    console.error(`${counted(own.length, 'question')} ${isWhole ? `cannot be carried in ${label}` : 'carried in part'}: ${why} (${named}${more})`);
  }
}

function formatNamed(name: string): ExportFormat {
  const known = exportNames.find((one) => one === name);
  if (known === undefined) throw new Stop(`A course is exported as --format ${exportNames.join(', ')} or folder.`);
  return exportFormats[known];
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { course: { type: 'string' }, format: { type: 'string', default: 'json' }, out: { type: 'string' } } });
  const { format: name, out } = values;
  const format = name === 'folder' ? null : formatNamed(name);
  const course = theCourse(values.course);
  if (format === null) writeFolder(course, out);
  else if (out !== undefined) await writeFile(course, format, out);
  else if (name === 'json') console.log(new TextDecoder().decode((await format.write(course)).bytes).trimEnd());
  else throw new Stop('Name the file to write: --out FILE');
});
