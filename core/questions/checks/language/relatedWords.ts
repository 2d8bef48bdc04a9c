import { wordsOf } from '../../../text';
import { nationalRoots } from './demonyms';

/** Figures for the counts that are written as words. */
const figures: ReadonlyMap<string, string> = new Map([
  ['two', '2'], ['three', '3'], ['four', '4'], ['five', '5'], ['six', '6'], ['seven', '7'], ['eight', '8'], ['nine', '9'], ['ten', '10'],
]);

/** The words of a text as rules compare them: normalised, without a possessive ending, counts as figures. */
export function comparedWords(text: string): string[] {
  return wordsOf(text).map((word) => figures.get(word) ?? word.replace(/'s$/, ''));
}

/** Tells of a word whether these hold it or one of its family: state and states, share and sharing, equal and equality,
 *  Kazakh and Kazakhstan. Errs on the side of no: universal and university, police and policy are strangers. */
export function familyOf(words: readonly string[]): (word: string) => boolean {
  const known = words.map(formsOf);
  const roots = new Set(known.flatMap((forms) => forms.roots));
  const bare = new Set(known.map((forms) => forms.bare));
  const parents = new Set(known.map(({ parent }) => parent).filter((parent) => parent !== null));
  return (word) => {
    const forms = formsOf(word);
    return forms.roots.some((root) => roots.has(root)) || parents.has(forms.bare) || (forms.parent !== null && bare.has(forms.parent));
  };
}

interface Forms {
  readonly roots: readonly string[];
  /** The root without the -y of economy, as other words are made from it. */
  readonly bare: string;
  /** The root from which the word is derived by an ending; null where there is none, or too little is left. */
  readonly parent: string | null;
}

function formsOf(word: string): Forms {
  const root = rootOf(word);
  const parent = /^(\w{5,}?)(?:ical|ic|al|ment|ness|ity|ism|ist|ation|ion|iv|er|or|abl|ous)$/.exec(root)?.[1] ?? null;
  return { roots: [root, ...nationalRoots(word)], bare: root.replace(/y$/, ''), parent };
}

/** A word without the endings of number, tense and adverb. */
export function rootOf(word: string): string {
  const single = word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=(?:ss|x|z|ch|sh))es$/, '').replace(/(?<=\w\w[^sui])s$/, '');
  const untensed = single.replace(/(?<=\w{3})(?:ed|ing|ly)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return untensed.replace(/(?<=\w{4})e$/, '');
}
