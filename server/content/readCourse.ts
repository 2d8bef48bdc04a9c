import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { readCourseFile, readFactEntry, readSectionFile } from '@/core/facts/courseFile';
import type { Course, Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import type { FactId } from '@/core/ids';

/** Something wrong in a content file. */
export interface ContentFinding {
  /** As given, below the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

export interface ReadCourse {
  /** What could be read; null without a usable course.yaml. */
  readonly course: Course | null;
  readonly findings: readonly ContentFinding[];
  /** Where each fact stands, for later findings about it. */
  readonly places: ReadonlyMap<FactId, { readonly file: string; readonly line: number }>;
}

/** Reads a course folder: course.yaml, sections/NN-slug.md, facts/NN-slug.yaml. Wrong parts are left out and
 *  reported with file and line. */
export function readCourse(folder: string): ReadCourse {
  const reader = new CourseReader(folder);
  return reader.read();
}

/** Ids of the courses below a content folder. */
export function courseFolders(contentFolder: string): string[] {
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(contentFolder, entry.name))
    .sort();
}

class CourseReader {
  private readonly findings: ContentFinding[] = [];
  private readonly places = new Map<FactId, { file: string; line: number }>();

  constructor(private readonly folder: string) {}

  read(): ReadCourse {
    const sections: Section[] = [];
    const facts: Fact[] = [];
    for (const name of this.sectionNames()) {
      const section = this.readSection(name);
      if (section === null) continue;
      if (sections.some(({ id }) => id === section.id)) {
        this.report(`sections/${name}.md`, 1, `the section id ${section.id} is used twice`);
        continue;
      }
      sections.push(section);
      facts.push(...this.readFacts(name, section));
    }
    const description = this.readDescription();
    const course = description === null ? null : { ...description, sections, facts };
    return { course, findings: this.findings, places: this.places };
  }

  private report(file: string, line: number, reason: string): void {
    this.findings.push({ file, line, reason });
  }

  private sectionNames(): string[] {
    const folder = path.join(this.folder, 'sections');
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)).sort();
  }

  private readDescription() {
    const file = 'course.yaml';
    const source = this.text(file);
    if (source === null) return null;
    const read = readCourseFile(parse(source));
    if (read.ok) return read.value;
    for (const reason of read.reasons) this.report(file, 1, reason);
    return null;
  }

  private readSection(name: string): Section | null {
    const file = `sections/${name}.md`;
    const match = /^---\n(.*?)\n---\n(.*)$/su.exec(this.text(file) ?? '');
    if (match?.[1] === undefined || match[2] === undefined) {
      this.report(file, 1, 'the file does not begin with front matter between two lines of ---');
      return null;
    }
    const read = readSectionFile(parse(match[1]), match[2]);
    if (read.ok) return read.value;
    for (const reason of read.reasons) this.report(file, 1, reason);
    return null;
  }

  private readFacts(name: string, section: Section): Fact[] {
    const file = `facts/${name}.yaml`;
    const source = this.text(file);
    if (source === null) return [];
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines });
    for (const error of document.errors) this.report(file, lines.linePos(error.pos[0]).line, error.message);
    if (!isSeq(document.contents)) {
      this.report(file, 1, 'the file is not a list of facts');
      return [];
    }
    return document.contents.items.flatMap((node) => {
      const [offset] = node.range;
      const entry: unknown = document.createNode(node).toJS(document);
      return this.readFact(file, lines.linePos(offset).line, entry, section);
    });
  }

  private readFact(file: string, line: number, entry: unknown, section: Section): Fact[] {
    const read = readFactEntry(entry, section);
    if (!read.ok) {
      for (const reason of read.reasons) this.report(file, line, reason);
      return [];
    }
    if (this.places.has(read.value.id)) {
      this.report(file, line, `the fact id ${read.value.id} is used twice`);
      return [];
    }
    this.places.set(read.value.id, { file, line });
    return [read.value];
  }

  private text(file: string): string | null {
    const whole = path.join(this.folder, file);
    if (existsSync(whole)) return readFileSync(whole, 'utf8');
    this.report(file, 1, 'the file is missing');
    return null;
  }
}
