import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Course } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { articleOf } from '@/core/facts/importer/article';
import type { Article } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { readPlainText } from '@/core/facts/importer/plainText';
import { exportImported } from '@/core/questions/exportImported';
import { wordsOf } from '@/core/text';
import { readCourse } from '@/server/content/readCourse';

/** How many of the facts that people wrote for the first course do the importer's best unflagged questions reach?
 *    tsx tests/eval/reach.ts [HOW MANY, 90 unless told]
 *  A fact is reached when one of those questions was made from the sentence that states it: of its paragraph's
 *  sentences the one that shares most words with it. Needs the article itself beside the project. */
const articleFile = '../shared/article/article.txt';
const paragraphsFile = '../shared/article/paragraphs.json';
const publishedIn = 2022;

const paragraphsSchema = z.array(z.object({ paragraph: z.int(), text: z.string() }));

/** Words that tell nothing of a sentence of this article. */
const common = /^(?:the|and|for|its|with|from|that|into|was|were|are|which|what|has|had|have|this|their|according|zhao|sco|china|china's)$/;

function tellingStems(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word.length > 2 && !common.test(word));
  return new Set(words.map((word) => word.replace(/(?:ies|es|s|ed|ing|ly|ation|ment)$/, '').slice(0, 7)));
}

/** Where the sentence begins that states a fact. */
function sentenceOf(fact: Fact, article: Article, number: number): number {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) return -1;
  const wanted = tellingStems([fact.statement, ...Object.values(fact.notes).flatMap(({ accept }) => accept)].join(' '));
  const shared = sentencesOf(paragraph.text, paragraph.start).map(({ text, start }) => ({
    start, count: [...tellingStems(text)].filter((stem) => wanted.has(stem)).length,
  }));
  return shared.reduce((best, one) => (one.count > best.count ? one : best), { start: -1, count: -1 }).start;
}

function report(course: Course, count: number): void {
  const article = articleOf(readPlainText(readFileSync(articleFile, 'utf8')));
  const source = paragraphsSchema.parse(JSON.parse(readFileSync(paragraphsFile, 'utf8')));
  const plain = (text: string): string => wordsOf(text).join(' ');
  const numbers = new Map(source.map(({ paragraph, text }) => [
    paragraph, article.paragraphs.find((own) => plain(own.text) === plain(text))?.number ?? 0,
  ]));
  const { facts, questions } = exportImported(article, importCourse(article, { year: publishedIn }));
  const startOf = new Map(facts.map(({ id, start }) => [id, start]));
  const unflagged = questions.filter(({ flags }) => flags.length === 0).sort((a, b) => b.score - a.score);
  const reachedBy = (few: typeof unflagged): number => {
    const starts = new Set(few.map(({ fact }) => startOf.get(fact)));
    return course.facts.filter((fact) => starts.has(sentenceOf(fact, article, numbers.get(fact.paragraph) ?? 0))).length;
  };
  const reached = reachedBy(unflagged.slice(0, count));
  const share = ((100 * reached) / course.facts.length).toFixed(1);
  console.log(`The best ${count} of ${unflagged.length} unflagged questions reach ${reached} of ${course.facts.length} facts (${share}%).`);
}

const { course } = readCourse('content/sco');
if (course === null) throw new Error('content/sco cannot be read');
if (existsSync(articleFile)) report(course, Number(process.argv[2] ?? 90));
else console.log('The article is not beside the project; nothing to compare with.');
