import type { CourseDescription } from './course';

/** The article as it is named to readers: "A. Author, An article, A Press, 2022", with what is known of it. */
export function sourceLine({ author, article, publisher, year }: Pick<CourseDescription, 'author' | 'article' | 'publisher' | 'year'>): string {
  return [author, article, publisher, year === 0 ? '' : String(year)].filter((part) => part !== '').join(', ');
}
