import { z } from 'zod';

const line = z.string().max(300);

/** What an author says of a course, as a browser sends it. */
export const detailsSchema = z.strictObject({
  title: line, description: z.string().max(1000),
  article: line, author: line, publisher: line, year: z.int().min(0).max(2200),
});
