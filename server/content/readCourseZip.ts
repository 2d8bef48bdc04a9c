import type { Course } from '@/core/facts/course';
import { unzip } from '../import/zip';
import type { ZipEntry } from '../import/zip';
import { readCourseFiles } from './readCourseFiles';
import type { ContentFinding } from './readCourseFiles';

export type CourseZipOutcome = { readonly ok: true; readonly course: Course } | CourseZipRefusal;

export type CourseZipRefusal =
  | { readonly ok: false; readonly reason: 'broken' | 'encrypted' | 'bomb' }
  | { readonly ok: false; readonly reason: 'faulty'; readonly findings: readonly ContentFinding[] };

/** Many times what the longest article that can be imported comes to. */
export const mostCourseBytes = 8 * 1024 * 1024;
const deepestFolders = 8;

/** Reads a packed course folder, which may lie within another folder; everything that is wrong is told at once. */
export function readCourseZip(bytes: Uint8Array): CourseZipOutcome {
  const unzipped = unzip(Buffer.from(bytes), () => true, { mostUnpackedBytes: mostCourseBytes });
  if (!unzipped.ok) return unzipped;
  const entries = unzipped.entries.filter(({ name }) => !isNoise(name));
  const names = entries.map(({ name }) => name);
  const misnamed = faultsOfNames(names);
  if (misnamed.length > 0) return { ok: false, reason: 'faulty', findings: misnamed };
  const [root, ...others] = names.filter((name) => /(?:^|\/)course\.yaml$/.test(name)).map((name) => name.slice(0, -'course.yaml'.length));
  if (root === undefined) return { ok: false, reason: 'faulty', findings: [fault('course.yaml', 'the file is missing, without which this is no course folder')] };
  if (others.length > 0) return { ok: false, reason: 'faulty', findings: others.map((folder) => fault(`${folder}course.yaml`, 'is a second course; bring one at a time')) };
  return courseOf(entries.filter(({ name }) => name.startsWith(root)).map(({ name, bytes: own }) => ({ name: name.slice(root.length), bytes: own })));
}

function courseOf(entries: readonly ZipEntry[]): CourseZipOutcome {
  const texts = new Map<string, string>();
  const findings: ContentFinding[] = [];
  for (const { name, bytes } of entries) {
    const text = isOfCourse(name) ? textOf(bytes) : null;
    if (text !== null) texts.set(name, text);
    else if (isOfCourse(name)) findings.push(fault(name, 'is not UTF-8 text; save it as that'));
    else if (/^(?:sections|facts)\//.test(name)) findings.push(fault(name, 'is no file of a course: sections are named as sections/01-first.md, their facts as facts/01-first.yaml'));
  }
  const read = readCourseFiles(texts);
  const all = [...findings, ...read.findings];
  if (read.course !== null && all.length === 0) return { ok: true, course: read.course };
  return { ok: false, reason: 'faulty', findings: all };
}

function isOfCourse(name: string): boolean {
  return name === 'course.yaml' || /^(?:sections\/[^/]+\.md|facts\/[^/]+\.yaml)$/.test(name);
}

/** Folders themselves, and what systems and editors lay beside files. */
function isNoise(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /(?:^|\/)\.[^./][^/]*$/.test(name);
}

/** Nothing is ever written under these names; who packs such ones means no course. */
function faultsOfNames(names: readonly string[]): ContentFinding[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const isTwice = seen.has(name);
    seen.add(name);
    const parts = name.split('/');
    if (isTwice) return [fault(name, 'is there twice')];
    if (/[\\:]|\p{Cc}/u.test(name)) return [fault(name, 'has a character in its name that no file of a course has')];
    if (parts.some((part) => part === '' || part === '.' || part === '..')) return [fault(name, 'leads out of the folder')];
    return parts.length > deepestFolders ? [fault(name, 'lies too deep in folders')] : [];
  });
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fault(file: string, reason: string): ContentFinding {
  return { file, line: 1, reason };
}
