import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf } from '../core/facts/importer/article';
import { importCourse } from '../core/facts/importer/importCourse';
import { exportImported } from '../core/questions/exportImported';
import { readFile } from '../server/import/readFile';
import { refusalSentences } from '../server/import/refusals';
import { runCommand, Stop } from './stop';

/** `npm run -s generate -- FILE`: everything that could be asked about an article, as JSON; docs/export-format.md
 *  describes it. `--year 2022` says when it was published. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { year: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Stop('Name the article: npm run -s generate -- FILE [--year YYYY]');
  if (values.year !== undefined && !/^\d{4}$/.test(values.year)) throw new Stop('--year must be a year of four digits.');
  const read = await readFile({ name: path.basename(file), bytes: bytesOf(file) });
  if (!read.ok) throw new Stop(refusalSentences[read.reason]);
  const article = articleOf(read.article);
  const details = values.year === undefined ? {} : { year: Number(values.year) };
  console.log(JSON.stringify(exportImported(article, importCourse(article, details))));
});

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Stop(`The file ${file} cannot be read.`);
  }
}
