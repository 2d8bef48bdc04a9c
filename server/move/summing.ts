import { Checksum } from './checksum';
import { toldEach } from './moved';
import type { MoveProgress, TableSum } from './moved';
import type { Source } from './source';
import type { Table } from './tables';

/** A table with what its rows come to, and how many of them are held at a time. */
export interface Summed extends TableSum {
  readonly of: Table;
  readonly most: number;
}

/** What cannot be moved: so many, and sentences about some. */
interface Unfit {
  readonly count: number;
  readonly examples: readonly string[];
}

/** Letters of rows that are held at a time, in the mean. */
const mostLetters = 4_000_000;
const mostExamples = 20;

/** Reads all there is, before anything is written: what it comes to, and what PostgreSQL cannot take. At most `most` rows of a table
 *  are to be held at a time, fewer where they are long. */
export function sumAll(source: Source, most: number, progress: MoveProgress): { readonly sums: readonly Summed[]; readonly unfit: Unfit } {
  const examples: string[] = [];
  let count = 0;
  const tell = (sentence: string): void => {
    count += 1;
    if (examples.length < mostExamples) examples.push(sentence);
  };
  const sums = source.tables.map((table) => summed(source, table, { most, progress, tell }));
  for (const sentence of source.torn()) tell(sentence);
  return { sums, unfit: { count, examples } };
}

interface Summing {
  readonly most: number;
  readonly progress: MoveProgress;
  /** Takes a sentence about what cannot be moved. */
  readonly tell: (sentence: string) => void;
}

function summed(source: Source, table: Table, { most, progress, tell }: Summing): Summed {
  const [sum, count] = [new Checksum(), source.count(table)];
  for (const row of source.rows(table, tell)) {
    sum.add(row);
    if (sum.rows % toldEach === 0) progress('Read', table.name, sum.rows, count);
  }
  const fitting = Math.floor((mostLetters * sum.rows) / Math.max(1, sum.letters));
  return { of: table, table: table.name, rows: sum.rows, checksum: sum.text(), most: Math.max(1, Math.min(most, fitting)) };
}
