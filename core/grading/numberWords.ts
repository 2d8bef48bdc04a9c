const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const valueOf: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** What multiplies a figure before it, in words and the usual abbreviations. */
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['k', 1e3], ['million', 1e6], ['mn', 1e6], ['mln', 1e6], ['m', 1e6],
  ['billion', 1e9], ['bn', 1e9], ['bln', 1e9], ['b', 1e9], ['trillion', 1e12], ['tn', 1e12], ['trn', 1e12],
]);

export function scaleOf(word: string): number | null {
  return scales.get(word) ?? scales.get(word.replace(/s$/, '')) ?? null;
}

/** Whether the word is or multiplies a number ("thirty", "billion"). */
export function isNumberWord(word: string): boolean {
  return valueOf.has(word) || (word.length > 3 && scaleOf(word) !== null);
}

/** The value of a number in words, "one hundred and thirty billion"; null where the words are none. */
export function valueOfWords(words: readonly string[]): number | null {
  let total = 0;
  let group: number | null = null;
  for (const word of words) {
    const value = word === 'a' ? 1 : valueOf.get(word);
    const scale = scaleOf(word);
    if (word === 'and') continue;
    if (value !== undefined) {
      // "one two" is no number, "thirty two" and "one hundred two" are.
      if (group !== null && (group % 10 !== 0 || value >= (group % 100 === 0 ? 100 : 10))) return null;
      group = (group ?? 0) + value;
    } else if (scale === null) {
      return null;
    } else if (scale < 1e3) {
      group = (group ?? 1) * scale;
    } else {
      total += (group ?? 1) * scale;
      group = null;
    }
  }
  return words.some(isNumberWord) ? total + (group ?? 0) : null;
}
