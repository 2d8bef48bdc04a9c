import type { Course } from '@/core/facts/course';
import { courseFolderOf } from '@/core/facts/courseFolder';
import { writeYaml } from './yaml';

/** One file of a course's folder. */
export interface CourseFile {
  /** Below the folder. */
  readonly path: string;
  readonly text: string;
}

/** The files that readCourseFiles reads as this course: every time the same bytes. */
export function courseFilesOf(course: Course): CourseFile[] {
  const { description, sections } = courseFolderOf(course);
  return [
    { path: 'course.yaml', text: writeYaml(description) },
    ...sections.flatMap(({ name, frontMatter, body, facts }) => [
      { path: `sections/${name}.md`, text: `---\n${writeYaml(frontMatter)}---\n${body}` },
      { path: `facts/${name}.yaml`, text: writeYaml(facts) },
    ]),
  ];
}
