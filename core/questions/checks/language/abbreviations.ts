const linkingWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an']);
const longestExpansion = 8;

/** Abbreviations that stand in a text, without dots: SCO, US for U.S. */
export function abbreviationsIn(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu) ?? []).map((one) => one.replaceAll('.', ''));
}

/** Words of a text whose initials, linking words left out, spell the abbreviation: the three of Shanghai Cooperation
 *  Organisation for SCO. Two letters need capitals, as many words begin with any two. Empty where none do. */
export function expansionIn(text: string, abbreviation: string): string[] {
  const words = (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter((word) => !linkingWords.has(word.toLowerCase()));
  const letters = Array.from(abbreviation.toLowerCase());
  if (letters.length > longestExpansion) return [];
  const start = words.findIndex((_, from) =>
    letters.every((letter, index) => {
      const word = words[from + index];
      return word !== undefined && word !== abbreviation && word.toLowerCase().startsWith(letter) && (letters.length > 2 || /^\p{Lu}/u.test(word));
    }),
  );
  return start === -1 ? [] : words.slice(start, start + letters.length);
}
