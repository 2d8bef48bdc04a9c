import { readFileSync } from 'node:fs';
import { articleOf } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';

/** Imports a file of paragraphs, apart by an empty line, in a process that does nothing else, and prints the most memory
 *  that it had resident, in kilobytes, before and after. */
const before = process.resourceUsage().maxRSS;
const [file = ''] = process.argv.slice(2);
const blocks = readFileSync(file, 'utf8').split('\n\n').map((text) => ({ kind: 'paragraph' as const, text }));
importCourse(articleOf({ title: 'A long article', blocks }), {});
console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS }));
