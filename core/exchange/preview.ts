import type { ItemInWords } from './itemInWords';
import type { Loss } from './loss';
import type { ColumnMapping } from './questionCsv/columns';
import type { BroughtFormat } from './readItems';

/** What a file of questions shows itself to be. */
export interface QuestionsPreview {
  readonly format: BroughtFormat;
  readonly items: readonly ItemInWords[];
  /** What of them a course would not ask, and what was not read at all. */
  readonly losses: readonly Loss[];
  /** Of a table: what its columns are taken for, and its first rows. */
  readonly table: { readonly mapping: ColumnMapping; readonly rows: readonly (readonly string[])[] } | null;
}
