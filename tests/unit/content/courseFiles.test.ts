import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOfCourse } from '@/core/authoring/draftFacts';
import { publishable } from '@/core/authoring/publishable';
import type { Course } from '@/core/facts/course';
import { courseFilesOf } from '@/server/content/courseFiles';
import type { CourseFile } from '@/server/content/courseFiles';
import { courseFolders } from '@/server/content/courseFolders';
import { readCourse } from '@/server/content/readCourse';
import { readCourseFiles } from '@/server/content/readCourseFiles';
import { anyCourse } from '../builders/anyCourse';
import { aCourse, aSection, theScoCourse } from '../builders/course';
import { anApprovedDraft } from '../builders/draft';
import { aFact } from '../builders/fact';

function readAgain(files: readonly CourseFile[]): Course {
  const { course, findings } = readCourseFiles(new Map(files.map(({ path: name, text }) => [name, text])));
  expect(findings).toEqual([]);
  if (course === null) throw new Error('no course could be read');
  return course;
}

function expectRoundTrip(course: Course): void {
  const files = courseFilesOf(course);
  const again = readAgain(files);
  expect(again).toEqual(course);
  expect(courseFilesOf(again)).toEqual(files);
}

describe('a course written as a folder', () => {
  test('is read as the same course, which is written as the same bytes', () => {
    fc.assert(fc.property(anyCourse, expectRoundTrip));
  });

  test('is so for what authors make of articles, and for copies', () => {
    const course = publishable(anApprovedDraft()).course;
    expect(course.facts.length).toBeGreaterThan(3);
    expect(course.facts.some(({ notes }) => Object.values(notes).some(({ heldBack }) => heldBack !== undefined))).toBe(true);
    expectRoundTrip(course);
    expectRoundTrip(publishable(draftOfCourse(theScoCourse())).course);
  });

  test('comes back from a draft of it as it was, with the same questions held back', () => {
    const course = publishable(anApprovedDraft()).course;
    expect(publishable(draftOfCourse(course)).course).toEqual(course);
  });

  test.each(courseFolders('content'))('is the folder that is there, byte for byte: %s', (folder) => {
    const { course } = readCourse(folder);
    for (const { path: name, text } of courseFilesOf(course!)) expect(text, name).toBe(readFileSync(path.join(folder, name), 'utf8'));
  });

  test('does not depend on the order in which a database gives notes back', () => {
    const notes = { list: { acceptByItem: { b: ['B'], a: ['A'] }, retired: { 'list-recall': 'No.', 'multiple-choice': 'No.' } }, year: { accept: ['x'] } };
    const course = aCourse([aFact('[a; b]{list} in [2001]{year}', { notes })]);
    const turned = aCourse([aFact('[a; b]{list} in [2001]{year}', { notes: {
      year: notes.year, list: { retired: { 'multiple-choice': 'No.', 'list-recall': 'No.' }, acceptByItem: { a: ['A'], b: ['B'] } },
    } })]);
    expect(courseFilesOf(turned)).toEqual(courseFilesOf(course));
  });

  test('reads well', () => {
    const fact = aFact('It was founded in [2001]{year} by [China; Russia]{founders:list}.', {
      notes: {
        year: { ask: 'When was it founded?', accept: ['MMI'], distractors: ['1996', '1999'], retired: { 'true-false': 'A coin would do.' } },
        founders: { acceptByItem: { China: ['PRC'] }, heldBack: { 'list-recall': 'Say how many.' } },
      },
      explanation: 'It says so.',
    });
    expect(courseFilesOf({ ...aCourse([fact]), author: '', year: 0 })).toEqual([
      { path: 'course.yaml', text: 'id: course\ntitle: A course\ndescription: What it is about.\narticle: An article\npublisher: A publisher\nsource: https://example.org/article\nlanguage: en\n' },
      { path: 'sections/01-one.md', text: '---\nid: one\ntitle: Section one\nparagraphs: [1]\n---\n\nA paragraph to read. {¶1}\n' },
      {
        path: 'facts/01-one.yaml',
        text: [
          '- id: fact', '  paragraph: 1', '  statement: It was founded in [2001]{year} by [China; Russia]{founders:list}.',
          '  ask:', '    year: When was it founded?', '  accept:', '    year: [MMI]', '    founders: {China: [PRC]}',
          '  distractors:', '    year: ["1996", "1999"]', '  retired:', '    year: {true-false: A coin would do.}',
          '  held-back:', '    founders: {list-recall: Say how many.}', '  explanation: It says so.', '',
        ].join('\n'),
      },
    ]);
  });

  test('keeps the order of more than a hundred sections', () => {
    const sections = Array.from({ length: 101 }, (_, index) => aSection(`s${index}`));
    const course = aCourse([], sections);
    expect(courseFilesOf(course)[1]?.path).toBe('sections/001-s0.md');
    expectRoundTrip(course);
  });
});
