import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkAgainstSource } from '../core/facts/sourceChecks';
import type { SourceParagraph } from '../core/facts/sourceChecks';
import type { Course } from '../core/facts/course';
import { checkQuestions } from '../core/questions/checks/checkCourse';
import { generateQuestions } from '../core/questions/generate';
import { courseFolders } from '../server/content/courseFolders';
import { readCourse } from '../server/content/readCourse';
import type { ContentFinding, ReadCourse } from '../server/content/readCourseFiles';

/** `npm run content:check`: every flaw of the courses in content/, by file, line and reason. */

/** The article itself is not ours to ship; where a copy lies beside the project, facts are held against it. */
const sourceOf: Readonly<Record<string, string>> = { sco: '../shared/article/paragraphs.json' };

const sourceSchema = z.array(z.object({ paragraph: z.int(), text: z.string() }));

function readSource(courseId: string): SourceParagraph[] | null {
  const file = sourceOf[courseId];
  if (file === undefined || !existsSync(file)) return null;
  return sourceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function checkCourse(read: ReadCourse, course: Course): ContentFinding[] {
  const source = readSource(course.id);
  console.log(
    `${course.id}: ${course.sections.length} sections, ${course.facts.length} facts, ` +
      `${generateQuestions(course).length} questions${source === null ? '; no article to compare with' : ''}`,
  );
  const places = new Map<string, { file: string; line: number }>(read.places);
  const placed = (where: string, reason: string): ContentFinding => ({
    ...(places.get(where) ?? { file: `section ${where}`, line: 1 }),
    reason: `${where}: ${reason}`,
  });
  const paragraphs = new Map((source ?? []).map(({ paragraph, text }) => [paragraph, text]));
  return [
    ...checkQuestions(course, generateQuestions(course), paragraphs).map(({ factId, reason }) => placed(factId, reason)),
    ...checkAgainstSource(course, source ?? []).filter(() => source !== null).map(({ where, reason }) => placed(where, reason)),
  ];
}

let count = 0;
for (const folder of courseFolders('content')) {
  const read = readCourse(folder);
  const findings = [...read.findings, ...(read.course === null ? [] : checkCourse(read, read.course))];
  for (const { file, line, reason } of findings) console.log(`${path.join(folder, file)}:${line}: ${reason}`);
  count += findings.length;
}
console.log(count === 0 ? 'No findings.' : `${count} findings.`);
process.exitCode = count === 0 ? 0 : 1;
