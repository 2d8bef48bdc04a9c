/** Suffixes that leave the topic as it is, longest first, each with what takes its place; a light stripping after
 *  Porter, "An algorithm for suffix stripping" (1980). */
const suffixes: readonly (readonly [string, string])[] = [
  ['isations', 'ise'], ['izations', 'ise'], ['isation', 'ise'], ['ization', 'ise'], ['ations', 'ate'], ['ation', 'ate'], ['izing', 'ise'], ['ising', 'ise'],
  ['ized', 'ise'], ['ised', 'ise'], ['izes', 'ise'], ['ises', 'ise'], ['ize', 'ise'], ['ments', 'ment'], ['ities', 'ity'], ['ness', ''], ['ings', ''], ['ing', ''],
  ['ied', 'y'], ['ies', 'y'], ['edly', ''], ['ed', ''], ['ers', 'er'], ['ors', 'or'], ['sses', 'ss'], ['shes', 'sh'], ['ches', 'ch'], ['xes', 'x'], ['ly', ''], ['s', ''],
];

const shortestStem = 3;

/** What the forms of a normalised word have in common: "riots" and "rioting" are "riot". */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const found = suffixes.find(([suffix]) => bare.endsWith(suffix) && bare.length - suffix.length >= shortestStem);
  if (found === undefined || /(?:ss|us|is)$/.test(bare) && found[0] === 's') return withoutFinalE(bare);
  const [suffix, instead] = found;
  const stem = bare.slice(0, -suffix.length) + instead;
  return withoutFinalE(instead === '' ? stem.replace(/([bdgmnprt])\1$/, '$1') : stem);
}

function withoutFinalE(word: string): string {
  return word.length > shortestStem ? word.replace(/e$/, '') : word;
}
