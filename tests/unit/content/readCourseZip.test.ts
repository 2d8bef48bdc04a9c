import { describe, expect, test } from 'vitest';
import { courseFilesOf } from '@/server/content/courseFiles';
import { mostCourseBytes, readCourseZip } from '@/server/content/readCourseZip';
import { readCourseApart } from '@/server/import/readApart';
import { zipUnpacked } from '@/server/import/zip';
import { aCourse, theScoCourse } from '../builders/course';
import { aFact } from '../builders/fact';
import { aZipFile } from '../import/builders/zipFile';

const course = aCourse([aFact('The SCO was founded in [2001]{year}.', { notes: { year: {} } })]);
const texts: Readonly<Record<string, string>> = Object.fromEntries(courseFilesOf(course).map(({ path, text }) => [path, text]));

type Contents = Readonly<Record<string, string | Uint8Array | null>>;

/** The folder with some files changed, or for null taken out. */
function zipOf(changed: Contents = {}, folder = 'course/'): Buffer {
  const files = Object.entries({ ...texts, ...changed }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return aZipFile(files.map(([name, content]) => ({ name: `${folder}${name}`, content })));
}

const faultsIn = (changed: Contents): unknown => {
  const read = readCourseZip(zipOf(changed));
  return read.ok || read.reason !== 'faulty' ? read : read.findings.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
};

describe('a packed course folder', () => {
  test.each(['', 'course/', 'my courses/2026/sco/'])('is read wherever it lies: “%s”', (folder) => {
    expect(readCourseZip(zipOf({}, folder))).toEqual({ ok: true, course });
  });

  test('is read with what systems lay beside its files, with line ends of Windows and with files of other kinds', () => {
    const windows = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    const others = { 'README.md': 'Mine.', '.DS_Store': 'x', 'sections/': '', 'sections/.01-one.md.swp': 'x', 'facts/._01-one.yaml': 'x' };
    expect(readCourseZip(zipOf({ ...windows, ...others }))).toEqual({ ok: true, course });
  });

  test.each<[string, Contents, string[]]>([
    ['no course.yaml', { 'course.yaml': null }, ['course.yaml:1: the file is missing, without which this is no course folder']],
    ['two courses', { 'other/course.yaml': 'id: b' }, ['course/other/course.yaml:1: is a second course; bring one at a time']],
    ['a facts file without its section', { 'facts/02-two.yaml': '[]' }, ['facts/02-two.yaml:1: there is no section sections/02-two.md that these facts belong to']],
    ['a section without its facts', { 'facts/01-one.yaml': null }, ['facts/01-one.yaml:1: the file is missing']],
    ['no section', { 'sections/01-one.md': null, 'facts/01-one.yaml': null }, ['sections:1: there is no section, a file such as sections/01-first.md']],
    ['a file named otherwise', { 'facts/01-one.yml': '[]' }, ['facts/01-one.yml:1: is no file of a course: sections are named as sections/01-first.md, their facts as facts/01-first.yaml']],
    ['what is no UTF-8', { 'sections/01-one.md': Buffer.from([0x2d, 0xff]) }, ['sections/01-one.md:1: is not UTF-8 text; save it as that', 'sections:1: there is no section, a file such as sections/01-first.md', 'facts/01-one.yaml:1: there is no section sections/01-one.md that these facts belong to']],
    ['a mapping for a list', { 'facts/01-one.yaml': 'a: b' }, ['facts/01-one.yaml:1: the file is not a list']],
    ['an unknown slot type', { 'facts/01-one.yaml': '\n- id: a\n  paragraph: 1\n  statement: In [2001]{jahr}.' }, ['facts/01-one.yaml:2: a: there is no slot type "jahr"']],
    ['a name that leads out', { '../../etc/passwd': 'x' }, ['course/../../etc/passwd:1: leads out of the folder']],
    ['a name with a backslash', { 'sections\\02.md': 'x' }, ['course/sections\\02.md:1: has a character in its name that no file of a course has']],
    ['a file deep down', { [`${'a/'.repeat(9)}b`]: 'x' }, [`course/${'a/'.repeat(9)}b:1: lies too deep in folders`]],
  ])('is refused with %s', (_, changed, faults) => {
    expect(faultsIn(changed)).toEqual(faults);
  });

  test('is refused with a name that begins at the root, or that is there twice', () => {
    const entry = { name: 'course.yaml', content: texts['course.yaml'] ?? '' };
    expect(readCourseZip(aZipFile([{ ...entry, name: '/course.yaml' }]))).toMatchObject({ findings: [{ file: '/course.yaml', reason: 'leads out of the folder' }] });
    expect(readCourseZip(aZipFile([entry, entry]))).toMatchObject({ findings: [{ file: 'course.yaml', reason: 'is there twice' }] });
  });

  test.each([
    ['front matter', 'sections/01-one.md', '---\nid: one\ntitle: [\n---\n', /^sections\/01-one\.md:\d: /],
    ['the description', 'course.yaml', 'id: a\nid: b\n', /^course\.yaml:2: .*unique/],
    ['facts', 'facts/01-one.yaml', '- id: a\n  statement: "open\n', /^facts\/01-one\.yaml:\d: /],
  ])('names the line where %s is no YAML', (_, name, text, told) => {
    expect(faultsIn({ [name]: text })).toContainEqual(expect.stringMatching(told));
  });

  test('is not unfolded without end, nor followed into any depth', () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]', ...Array.from('bcdefgh').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)].join('\n');
    expect(faultsIn({ 'course.yaml': laughs })).toContainEqual(expect.stringMatching(/^course\.yaml:1: cannot be read as YAML: .*alias/));
    const deep = readCourseZip(zipUnpacked([{ name: 'course.yaml', bytes: Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) }]));
    expect(deep).toMatchObject({ ok: false, reason: 'faulty' });
    expect(!deep.ok && deep.reason === 'faulty' && deep.findings).toContainEqual({ file: 'course.yaml', line: 1, reason: 'cannot be read as YAML: it is nested too deep' });
  });

  test('is refused when it is none, is locked or unpacks to too much', () => {
    expect(readCourseZip(Buffer.from('id: course'))).toEqual({ ok: false, reason: 'broken' });
    expect(readCourseZip(aZipFile([{ name: 'course.yaml', content: 'x', isEncrypted: true }]))).toEqual({ ok: false, reason: 'encrypted' });
    expect(readCourseZip(aZipFile([{ name: 'a', content: 'x', claimedBytes: mostCourseBytes + 1 }]))).toEqual({ ok: false, reason: 'bomb' });
  });

  test('of the first course gives the first course', () => {
    const entries = courseFilesOf(theScoCourse()).map(({ path, text }) => ({ name: `sco/${path}`, bytes: Buffer.from(text) }));
    expect(readCourseZip(zipUnpacked(entries))).toEqual({ ok: true, course: theScoCourse() });
  });

  test('that would keep the server busy is given up', async () => {
    const many = Array.from({ length: 300_000 }, (_, index) => `k${index}: 1`).join('\n');
    const limits = { milliseconds: 3_000, megabytes: 512 };
    expect(await readCourseApart(zipOf({ 'course.yaml': many }), limits)).toEqual({ ok: false, reason: 'too-slow' });
  });
});
