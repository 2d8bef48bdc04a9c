import { readFileSync } from 'node:fs';
import type { Article } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';

/** Imports the article of a file (JSON) in a process that does nothing else, and prints the most memory that it had
 *  resident, in kilobytes, before and after. */
const before = process.resourceUsage().maxRSS;
const [file = ''] = process.argv.slice(2);
importCourse(JSON.parse(readFileSync(file, 'utf8')) as Article, {});
console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS }));
