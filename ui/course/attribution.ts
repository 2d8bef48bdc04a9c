import type { CourseDescription } from '@/core/facts/course';

/** Whom a course follows: "A. Author, A Press, 2022", with what is known of it; empty where nothing is. */
export function attribution({ author, publisher, year }: Pick<CourseDescription, 'author' | 'publisher' | 'year'>): string {
  return [author, publisher, year === 0 ? '' : String(year)].filter((part) => part !== '').join(', ');
}
