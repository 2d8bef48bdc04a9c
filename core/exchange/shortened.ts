import type { ItemBase } from './item';

const longestName = 60;

/** A text on one line, cut where it is longer; never within a character. */
export function beginningOf(text: string, longest: number): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/\p{Cs}$/u, '').trimEnd()}…`;
}

/** How a question begins: the name of one that has none, where a format asks for it. Readers take it for none again. */
export function shortened({ stem }: Pick<ItemBase, 'stem'>): string {
  return beginningOf(stem, longestName);
}

/** A name that only says how the question begins is none. */
export function withoutRepeatedName<Named extends ItemBase>(item: Named): Named {
  return item.name === shortened(item) ? { ...item, name: '' } : item;
}
