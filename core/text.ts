/** The one way in which texts are compared: case, accents, kinds of apostrophe, quote and dash, outer punctuation,
 *  a leading article and runs of space do not matter. */
export function normaliseText(text: string): string {
  return text
    // Before NFKD, which makes a space of the one and two primes of the other.
    .replaceAll('´', "'")
    .replaceAll('″', '"')
    .normalize('NFKD')
    // Elsewhere than in these scripts a mark is as good as a letter: Cyrillic й, the vowels of Hindi and Thai.
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼʹ‛`′']/g, "'")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[-\s]+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/^(?:the|an|a) [\s\p{P}]*(?=\S)/u, '');
}

/** The words of a text, normalised, without punctuation. */
export function wordsOf(text: string): string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

const names = new Intl.Collator();

/** For sorting names as a reader expects; a collator of its own is many times faster than `localeCompare`. */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b);
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count in words up to ten, in figures above. */
export function countInWords(count: number): string {
  return numberWords[count] ?? String(count);
}

/** Items joined as in a sentence: "a, b and c". */
export function joinAsList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 card", "2 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A proportion of 0..1 for people; a dash where there is none. */
export function percent(proportion: number | null): string {
  return proportion === null ? '–' : `${Math.round(proportion * 100)}%`;
}
