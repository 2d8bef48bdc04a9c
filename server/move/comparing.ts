import { Checksum } from './checksum';
import { toldEach } from './moved';
import type { MoveProgress } from './moved';
import type { Source } from './source';
import type { Summed } from './summing';
import { keyOf, keyText } from './tables';
import type { Row, Table } from './tables';
import type { Target } from './target';

/** Reads all there is on the other side; a sentence about each table that is not the same there, with its first row that differs. */
export async function differences(source: Source, target: Target, sums: readonly Summed[], progress: MoveProgress): Promise<string[]> {
  const sentences: string[] = [];
  for (const { of: table, most, rows, checksum } of sums) {
    const found = new Checksum();
    for await (const row of target.rows(table, most)) {
      found.add(row);
      if (found.rows % toldEach === 0) progress('Compared', table.name, found.rows, rows);
    }
    if (found.rows === rows && found.text() === checksum) continue;
    const difference = (await firstOfSource(source, target, table, most)) ?? (await firstOfTarget(source, target, table, most));
    sentences.push(`${table.name} has ${found.rows} of ${rows} rows there, with the checksum ${found.text()} in place of ${checksum}: ${difference ?? 'no row differs any more, so somebody writes there'}`);
  }
  return sentences;
}

/** The first in the order of the primary key, where it is moved from: the other side may sort otherwise. */
async function firstOfSource(source: Source, target: Target, table: Table, most: number): Promise<string | null> {
  for (let rows = source.after(table, null, most); rows.length > 0; rows = source.after(table, keyOf(table, rows.at(-1) ?? []), most)) {
    const found = await target.withKeys(table, rows.map((row) => keyOf(table, row)));
    const there = new Map(found.map((row) => [textOf(keyOf(table, row)), textOf(row)]));
    const row = rows.find((one) => there.get(textOf(keyOf(table, one))) !== textOf(one));
    if (row === undefined) continue;
    const key = keyOf(table, row);
    return `the row ${keyText(table, key)} ${there.has(textOf(key)) ? 'is another there' : 'is not there'}`;
  }
  return null;
}

async function firstOfTarget(source: Source, target: Target, table: Table, most: number): Promise<string | null> {
  for await (const row of target.rows(table, most)) {
    const key = keyOf(table, row);
    if (!source.has(table, key)) return `the row ${keyText(table, key)} is there alone`;
  }
  return null;
}

function textOf(row: Row): string {
  return JSON.stringify(row);
}
