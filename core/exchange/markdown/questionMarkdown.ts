import type { CourseDescription } from '../../facts/course';

/** A question with its key, as whoever may see both takes it along. */
export interface QuotedQuestion {
  readonly stem: string;
  /** In the order shown; empty where nothing is to choose. */
  readonly options: readonly string[];
  /** The right answer in words. */
  readonly right: string;
  /** Null where there is nothing to explain. */
  readonly explanation: string | null;
  /** Number of the article's paragraph that it rests on. */
  readonly paragraph: number;
}

/** The article that a course follows. What is not known of it is empty, a year 0. */
export type CitedArticle = Pick<CourseDescription, 'article' | 'author' | 'publisher' | 'year'>;

/** The question as Markdown: its stem, what there is to choose, the right answer, why, and where the article says it. */
export function questionMarkdown({ stem, options, right, explanation, paragraph }: QuotedQuestion, article: CitedArticle): string {
  const parts = [
    `**${escaped(stem)}**`,
    options.map((option) => `- ${escaped(option)}`).join('\n'),
    `Answer: **${escaped(right)}**`,
    escaped(explanation ?? ''),
    `— ${escaped(citation(article, paragraph))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Author, title, publisher and year, with what is known of them, and the paragraph. */
function citation({ author, article, publisher, year }: CitedArticle, paragraph: number): string {
  const known = [author, article === '' ? '' : `“${article}”`, publisher, year === 0 ? '' : String(year)];
  return [...known.filter((part) => part !== ''), `paragraph ${paragraph}`].join(', ');
}

/** A text on one line, so that a reader of Markdown shows it as it is. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~]/g, (sign) => `\\${sign}`)
    // What would begin a list, or underline a heading.
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
