import { isDemonym, namesOf } from '../gazetteer/names';
import { canBeNoun, canModify, opensNounPhrase, showsVerb } from './nouns';
import { stemOf } from './stem';
import { tokensOf, type Token } from './tokens';

/** A name or noun phrase that could be a title, in one of its places in the text. */
export interface TermPlace {
  /** The same for every form of the term. */
  readonly key: string;
  readonly written: string;
  readonly words: number;
  readonly isName: boolean;
  /** Whether "the" stands before it. */
  readonly hasArticle: boolean;
}

const longestTerm = 5;
const longestNounPhrase = 3;

/** What the names of a whole article tell about one place. */
export interface NamesInArticle {
  /** The words that are capitalised within a sentence somewhere. */
  readonly capitalised: ReadonlySet<string>;
  /** The names that stand somewhere without "and": "China and Russia" is two names, "Belt and Road" one. */
  readonly alone: ReadonlySet<string>;
}

export function namesInArticle(texts: readonly string[]): NamesInArticle {
  const tokensOfTexts = texts.map(tokensOf);
  const capitalised = new Set(tokensOfTexts.flatMap((tokens) => tokens.filter((token) => token.isCapitalised && !token.isFirst).map(({ text }) => text)));
  const alone = new Set<string>();
  for (const tokens of tokensOfTexts) {
    for (const [from, length] of nameRuns(tokens, capitalised)) {
      const run = tokens.slice(from, from + length);
      if (!run.some(({ text }) => text === 'and')) alone.add(writtenOf(run));
    }
  }
  return { capitalised, alone };
}

/** The terms of a paragraph, names first. */
export function termPlaces(text: string, names: NamesInArticle): TermPlace[] {
  const tokens = tokensOf(text);
  const runs = nameRuns(tokens, names.capitalised);
  const places = runs.flatMap(([from, length]) => {
    const extended = placesAfterName(tokens, from, length);
    return extended.length > 0 ? extended : placesOfName(tokens, from, length, names.alone);
  });
  for (let from = 0; from < tokens.length;) {
    const length = phraseLength(tokens, from);
    if (length > 0) places.push(...placesOfPhrase(tokens, from, length));
    from += Math.max(1, length);
  }
  return places;
}

/** Where names begin and how many tokens they are. A capitalised word that begins a sentence is taken for a name only
 *  where it is capitalised elsewhere too. */
function nameRuns(tokens: readonly Token[], capitalised: ReadonlySet<string>): [from: number, length: number][] {
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token?.isCapitalised === true && (!token.isFirst || (!token.isStop && capitalised.has(token.text)));
  };
  const runs: [number, number][] = [];
  for (let from = 0; from < tokens.length;) {
    const length = isName(from) ? nameLength(tokens, from, isName) : 0;
    if (length > 0) runs.push([from, length]);
    from += Math.max(1, length);
  }
  return runs;
}

function nameLength(tokens: readonly Token[], from: number, isName: (at: number) => boolean): number {
  let length = 1;
  while (tokens[from + length - 1]?.isPossessive === false) {
    const next = tokens[from + length];
    if (isName(from + length) && next?.isFirst === false) length += 1;
    else if (/^(?:of|and|for|de)$/.test(next?.text ?? '') && isName(from + length + 1)) length += 2;
    else break;
  }
  return length;
}

/** A run of names, or its parts that "and" joins where one of them stands alone elsewhere. */
function placesOfName(tokens: readonly Token[], from: number, length: number, alone: ReadonlySet<string>): TermPlace[] {
  const run = tokens.slice(from, from + length);
  const joints = run.flatMap(({ text }, index) => (text === 'and' ? [index] : []));
  const parts = [...joints, length].map((end, index): [number, number] => [index === 0 ? 0 : (joints[index - 1] ?? 0) + 1, end]);
  const isOne = namesOf(writtenOf(run)).length > 0 || !parts.some(([start, end]) => alone.has(writtenOf(run.slice(start, end))));
  return (isOne ? [[0, length] as const] : parts).filter(([start, end]) => isTellingName(run.slice(start, end)))
    .map(([start, end]) => placeOf(run.slice(start, end), tokens[from + start - 1], true));
}

function writtenOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** Neither months nor the mere adjectives of peoples. */
function isTellingName(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.length <= longestTerm
    && tokens.some(({ text, isStop }) => !isStop && (!isDemonym(text) || text.endsWith('s')));
}

/** "Turing machine", "Kazakh riots": a name belongs to the noun after it. */
function placesAfterName(tokens: readonly Token[], from: number, length: number): TermPlace[] {
  const end = from + length;
  const phrase = tokens[end - 1]?.isPossessive === false && length <= 2 ? phraseLength(tokens, end) : 0;
  const name = tokens.slice(from, end);
  if (phrase === 0 || phrase > 2 || name.some(({ text, isStop }) => text === 'and' || isStop) || !isNounPhrase(tokens, end, phrase)) return [];
  return [placeOf(tokens.slice(from, end + phrase), tokens[from - 1], false)];
}

function phraseLength(tokens: readonly Token[], from: number): number {
  let length = 0;
  while (isPlain(tokens[from + length]) && (length === 0 || tokens[from + length - 1]?.isPossessive === false)) length += 1;
  return length;
}

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && token.isWord && !token.isStop && !token.isCapitalised && /^\p{L}/u.test(token.text);
}

function isNounPhrase(tokens: readonly Token[], from: number, length: number): boolean {
  return canBeNoun(tokens[from + length - 1]?.text ?? '') && !showsVerb(tokens[from + length]?.text)
    && tokens.slice(from, from + length - 1).every(({ text }) => canModify(text));
}

/** The noun phrases at the end of a run of words ("new regional platforms" is also "regional platforms"), and the whole
 *  with what "of" adds: "type of international relations". */
function placesOfPhrase(tokens: readonly Token[], from: number, length: number): TermPlace[] {
  if (!opensNounPhrase(tokens[from - 1]?.text)) return [];
  const places: TermPlace[] = [];
  for (let words = Math.min(length, longestNounPhrase); words >= 1; words -= 1) {
    const start = from + length - words;
    if (isNounPhrase(tokens, start, words)) places.push(placeOf(tokens.slice(start, from + length), tokens[start - 1], false));
  }
  const after = from + length + 1;
  const added = tokens[after - 1]?.text === 'of' ? phraseLength(tokens, after) : 0;
  if (added > 0 && length + 1 + added <= longestTerm && isNounPhrase(tokens, from, length) && isNounPhrase(tokens, after, added)) {
    places.push(placeOf(tokens.slice(from, after + added), tokens[from - 1], false));
  }
  return places;
}

function placeOf(tokens: readonly Token[], before: Token | undefined, isName: boolean): TermPlace {
  return {
    key: tokens.map(({ text }) => stemOf(text.toLowerCase())).join(' '),
    written: writtenOf(tokens),
    words: tokens.length,
    isName,
    hasArticle: before?.text.toLowerCase() === 'the',
  };
}
