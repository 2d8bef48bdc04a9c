import type { Course, Section } from '@/core/facts/course';
import { readCourseFile, readFactEntry, readSectionFile } from '@/core/facts/courseFile';
import type { Fact } from '@/core/facts/fact';
import { setMisfits } from '@/core/facts/sets/setMisfits';
import type { FactId } from '@/core/ids';
import { readYaml, readYamlList } from './yaml';
import type { YamlFault } from './yaml';

/** Something wrong in a content file. */
export interface ContentFinding {
  /** Below the course's folder. */
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

/** Reads a course from the texts of its folder, by path: course.yaml, sections/NN-slug.md, facts/NN-slug.yaml. Wrong
 *  parts are left out and reported with file and line; files of other names are none of its business. */
export function readCourseFiles(texts: ReadonlyMap<string, string>): ReadCourse {
  return new CourseReader(texts).read();
}

/** The front matter begins in the second line of its file. */
const frontMatterPattern = /^---\n(.*?)\n---\n(.*)$/su;

class CourseReader {
  private readonly findings: ContentFinding[] = [];
  private readonly places = new Map<FactId, { file: string; line: number }>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  read(): ReadCourse {
    const sections: Section[] = [];
    const facts: Fact[] = [];
    const names = this.names('sections/', '.md');
    if (names.length === 0) this.report('sections', 1, 'there is no section, a file such as sections/01-first.md');
    for (const name of names) {
      const section = this.readSection(name);
      if (section === null) continue;
      if (sections.some(({ id }) => id === section.id)) {
        this.report(`sections/${name}.md`, 1, `the section id ${section.id} is used twice`);
        continue;
      }
      const own = this.readFacts(name, section);
      sections.push(this.withFittingSets(name, section, own));
      facts.push(...own);
    }
    for (const name of this.names('facts/', '.yaml')) {
      if (!names.includes(name)) this.report(`facts/${name}.yaml`, 1, `there is no section sections/${name}.md that these facts belong to`);
    }
    const description = this.readDescription();
    const course = description === null ? null : { ...description, sections, facts };
    return { course, findings: this.findings, places: this.places };
  }

  private report(file: string, line: number, reason: string): void {
    this.findings.push({ file, line, reason });
  }

  private names(folder: string, ending: string): string[] {
    return [...this.texts.keys()]
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .map((path) => path.slice(folder.length, -ending.length))
      .sort();
  }

  private readDescription() {
    const file = 'course.yaml';
    const source = this.text(file);
    if (source === null) return null;
    const parsed = readYaml(source);
    if (!parsed.ok) return this.reportFaults(file, parsed.faults, 0);
    const read = readCourseFile(parsed.value);
    if (read.ok) return read.value;
    for (const reason of read.reasons) this.report(file, 1, reason);
    return null;
  }

  private readSection(name: string): Section | null {
    const file = `sections/${name}.md`;
    const [, frontMatter, body] = frontMatterPattern.exec(this.text(file) ?? '') ?? [];
    if (frontMatter === undefined || body === undefined) {
      this.report(file, 1, 'the file does not begin with front matter between two lines of ---');
      return null;
    }
    const parsed = readYaml(frontMatter);
    if (!parsed.ok) return this.reportFaults(file, parsed.faults, 1);
    const read = readSectionFile(parsed.value, body);
    if (read.ok) return read.value;
    for (const reason of read.reasons) this.report(file, 1, reason);
    return null;
  }

  private withFittingSets(name: string, section: Section, facts: readonly Fact[]): Section {
    const { sets = [], ...others } = section;
    const misfits = setMisfits(section, facts);
    for (const reason of misfits.flat()) this.report(`sections/${name}.md`, 1, reason);
    const fitting = sets.filter((_, index) => misfits[index]?.length === 0);
    return fitting.length === 0 ? others : { ...others, sets: fitting };
  }

  private readFacts(name: string, section: Section): Fact[] {
    const file = `facts/${name}.yaml`;
    const source = this.text(file);
    if (source === null) return [];
    const parsed = readYamlList(source);
    if (parsed.ok) return parsed.entries.flatMap(({ line, value }) => this.readFact(file, line, value, section));
    this.reportFaults(file, parsed.faults, 0);
    return [];
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

  private reportFaults(file: string, faults: readonly YamlFault[], linesBefore: number): null {
    for (const { line, reason } of faults) this.report(file, line + linesBefore, reason);
    return null;
  }

  private text(file: string): string | null {
    const text = this.texts.get(file);
    if (text !== undefined) return withPlainLineEnds(text);
    this.report(file, 1, 'the file is missing');
    return null;
  }
}

/** Windows ends lines in two characters, and some editors begin a file with an invisible one. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
