import type { CourseDescription } from '../facts/course';
import { sourceLine } from '../facts/sourceLine';

/** What an author says of a course, and of the article it is made from: that one's title, author, publisher and year,
 *  0 where it is not known. */
export type CourseDetails = Pick<CourseDescription, 'title' | 'description' | 'article' | 'author' | 'publisher' | 'year'>;

export function detailsOf({ title, description, article, author, publisher, year }: CourseDescription): CourseDetails {
  return { title, description, article, author, publisher, year };
}

/** The description with other details; null where they lack a title. The line that names the source follows the
 *  article's details; one that was written by hand stays for as long as those do. */
export function withDetails(before: CourseDescription, details: CourseDetails): CourseDescription | null {
  const { title, description, article, author, publisher, year } = details;
  const after: CourseDescription = {
    ...before, title: title.trim(), description: description.trim(), article: article.trim(), author: author.trim(), publisher: publisher.trim(), year,
  };
  if (after.title === '') return null;
  const named = sourceLine(after);
  return named === sourceLine(before) ? after : { ...after, source: named };
}
