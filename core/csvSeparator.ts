const separators = [',', ';', '\t'] as const;

/** What parts the cells of a table. */
export type Separator = (typeof separators)[number];

/** The separator that the first line which says something has most of, quoted parts aside. */
export function separatorOf(lines: readonly string[]): Separator {
  const first = (lines.find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const countOf = (separator: string): number => first.split(separator).length;
  return separators.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best));
}
