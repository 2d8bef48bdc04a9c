import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { articleOf } from '@/core/facts/importer/article';
import type { Article } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { readCourse } from '@/server/content/readCourse';
import { rounded } from './part';
import type { Figures } from './part';

const sizes = [1_000, 10_000, 100_000] as const;
const kibibytesPerMebibyte = 1024;
const memorySchema = z.object({ before: z.number(), peak: z.number() });
const names = ['Norway', 'Ada Brown', 'Lisbon', 'Canada', 'Oslo', 'Peru', 'Robert Hughes', 'Vienna'] as const;

/** How fast an article becomes facts, on one core and after start-up, and what it costs in memory: a long text must
 *  take no more time a word than a short one. */
export function measureImporter(folder: string): Promise<Figures> {
  const paragraphs = readingParagraphs();
  importCourse(anArticle(paragraphs, sizes[0]), {});
  const memory = memoryOf(anArticle(paragraphs, sizes[2]), folder);
  // The longest first, so that all sizes run compiled.
  const long = wordsPerSecond(anArticle(paragraphs, sizes[2]));
  const medium = wordsPerSecond(anArticle(paragraphs, sizes[1]));
  const short = wordsPerSecond(anArticle(paragraphs, sizes[0]));
  return Promise.resolve({
    'importer.wordsPerSecond': rounded(long),
    'importer.wordsPerSecond.1e3': rounded(short),
    'importer.wordsPerSecond.1e4': rounded(medium),
    'importer.rssMB.before': rounded(memory.before / kibibytesPerMebibyte),
    'importer.rssMB.peak.1e5': rounded(memory.peak / kibibytesPerMebibyte),
    'importer.growth.1e4to1e5': rounded(medium / long, 2),
  });
}

/** Measured in a process of its own: this one holds the libraries of every part of the bench. */
function memoryOf(article: Article, folder: string): z.infer<typeof memorySchema> {
  const file = path.join(folder, 'article.txt');
  writeFileSync(file, article.text);
  const args = ['--import', 'tsx', 'tests/bench/importerMemory.ts', file];
  return memorySchema.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
}

function wordsPerSecond(article: Article): number {
  const begin = performance.now();
  importCourse(article, {});
  return (1000 * article.paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0)) / (performance.now() - begin);
}

function readingParagraphs(): string[] {
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('content/sco cannot be read');
  return course.sections.flatMap(({ reading }) => reading.map(({ text }) => text.replaceAll('\\', '')));
}

/** Paragraphs of the first course over and over, each time with other names and years, up to so many words. */
function anArticle(paragraphs: readonly string[], words: number): Article {
  const blocks: { kind: 'paragraph'; text: string }[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const text = varied(paragraphs[index % paragraphs.length] ?? '', Math.floor(index / paragraphs.length));
    blocks.push({ kind: 'paragraph', text });
    count += wordCount(text);
  }
  return articleOf({ title: 'A long article', blocks });
}

function varied(text: string, round: number): string {
  if (round === 0) return text;
  const name = names[round % names.length] ?? '';
  return text.replace(/\b(?:China|Russia|India)\b/g, name).replace(/\b20(\d\d)\b/g, (_, digits: string) => String(1900 + ((Number(digits) + 7 * round) % 120)));
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
