import type { Token } from '../language/token';
import type { Candidate } from '../spans/candidate';
import { isContentWord } from './salience';
import type { Salience } from './salience';

/** Where a candidate stands: what its worth is judged by. */
export interface Setting {
  readonly tokens: readonly Token[];
  /** All candidates of the sentence. */
  readonly candidates: readonly Candidate[];
  /** Index of the sentence within its paragraph. */
  readonly sentence: number;
  /** How often each word stands in the paragraph. */
  readonly paragraphCounts: ReadonlyMap<string, number>;
  readonly salience: Salience;
}

/** A candidate's features by name; weights.ts says what each is worth. */
export type Features = Readonly<Record<string, number>>;

const vagueOpeners = /^(?:many|several|other|some|much|more|most|such|same|various|certain|different|few|further|own|new|first|last|next|these|those)$/;
const emptyHeads = /^(?:way|part|number|type|kind|form|use|example|case|fact|time|people|others|things?|result|order|addition|terms|areas?|members|groups?|point|set|world|one)$/;
const abstractEnding = /(?:tion|ment|ity|ness|ism|ance|ence|ing)$/;
const longestSentence = 60;

export function featuresOf(candidate: Candidate, setting: Setting): Features {
  const { tokens } = setting;
  const words = tokens.slice(candidate.from, candidate.to);
  const group = groupOf(candidate);
  const plain = {
    ...named([`kind ${candidate.kind}`, `length ${lengthClass(words.length)}`, ...determinerOf(tokens, candidate)]),
    ...(candidate.kind === 'date' ? { [`type ${candidate.type}`]: 1 } : {}),
    ...contextOf(tokens, candidate),
    ...positionOf(candidate, setting),
    ...salienceFeatures(words, setting),
    ...containment(candidate, setting),
    ...wordFeatures(words, candidate, tokens[candidate.to]),
  };
  return { bias: 1, ...plain, ...crossed(group, plain) };
}

type Group = 'value' | 'name' | 'phrase' | 'adjective' | 'quotation' | 'other';

function groupOf({ kind }: Candidate): Group {
  if (kind === 'date' || kind === 'number' || kind === 'quantity' || kind === 'money') return 'value';
  return kind === 'name' || kind === 'phrase' || kind === 'quotation' || kind === 'adjective' ? kind : 'other';
}

/** What a feature is worth may differ with the kind of thing asked. */
const crossedFeature = /^(?:before|after|length) |^(?:is subject|first sentence|least share|repeated|in name|in phrase)$/;

function crossed(group: Group, plain: Features): Features {
  return Object.fromEntries(
    Object.entries(plain).filter(([name, value]) => value !== 0 && crossedFeature.test(name)).map(([name, value]) => [`${group}: ${name}`, value]),
  );
}

function named(names: readonly string[]): Features {
  return Object.fromEntries(names.map((name) => [name, 1]));
}

function lengthClass(count: number): string {
  if (count >= 9) return '9+';
  if (count >= 6) return '6-8';
  return count >= 4 ? '4-5' : String(count);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:its|their|his|her)$/.test(token.lower);
}

function determinerOf(tokens: readonly Token[], { from }: Candidate): string[] {
  const before = tokens[from - 1];
  if (isPossessive(before)) return ['determiner possessive'];
  if (before?.tag !== 'DET') return [];
  return [`determiner ${before.lower === 'an' ? 'a' : before.lower === 'a' || before.lower === 'the' ? before.lower : 'other'}`];
}

function contextOf(tokens: readonly Token[], { from, to }: Candidate): Features {
  const near = tokens[from - 1];
  const hasDeterminer = near?.tag === 'DET' || isPossessive(near);
  const index = hasDeterminer ? from - 2 : from - 1;
  const called = isNaming(tokens, index) ? ['after naming'] : [];
  return named([`before ${classBefore(tokens[index])}`, `after ${classAfter(tokens[to])}`, ...called]);
}

const tellingPrepositions = /^(?:by|of|in|to|as|for|with|from|between|on|at|against|than|like|into)$/;

function classBefore(token: Token | undefined): string {
  if (token === undefined) return 'start';
  if (token.tag === 'ADP') return tellingPrepositions.test(token.lower) ? token.lower : 'preposition';
  if (token.tag === 'AUX' && /^(?:is|are|was|were|be|been)$/.test(token.lower)) return 'be';
  if (token.tag === 'PUNCT') return /^[(“"‘]$/.test(token.text) ? 'opening mark' : 'mark';
  return tagClass(token) ?? 'other';
}

function classAfter(token: Token | undefined): string {
  if (token === undefined || /^[.;:!?]$/.test(token.text)) return 'end';
  if (token.text === ',') return 'comma';
  if (token.tag === 'PUNCT') return 'mark';
  if (/^['’]s?$/.test(token.text)) return 'possessive';
  if (token.tag === 'ADP') return token.lower === 'of' ? 'of' : 'preposition';
  return token.tag === 'AUX' ? 'auxiliary' : (tagClass(token) ?? 'other');
}

function tagClass({ tag }: Token): string | null {
  if (tag === 'VERB') return 'verb';
  if (tag === 'CCONJ') return 'and';
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' ? 'nominal' : null;
}

function isNaming(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (/^(?:called|named|termed|dubbed|titled|known)$/.test(word)) return true;
  return word === 'as' && /^(?:known|described|seen|regarded|defined)$/.test(tokens[index - 1]?.lower ?? '');
}

function positionOf(candidate: Candidate, { tokens, candidates, sentence }: Setting): Features {
  const firstVerb = tokens.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const lastNominal = tokens.findLastIndex(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM');
  const before = tokens.slice(0, candidate.from);
  const isInParentheses = before.filter(({ text }) => text === '(').length > before.filter(({ text }) => text === ')').length;
  return {
    'place in sentence': candidate.from / tokens.length,
    'sentence length': Math.min(tokens.length, longestSentence) / longestSentence,
    'candidates in sentence': Math.min(candidates.length, longestSentence) / longestSentence,
    ...named([
      ...(firstVerb >= 0 && candidate.to <= firstVerb ? ['is subject'] : []),
      ...(sentence === 0 ? ['first sentence'] : []),
      ...(candidate.to - 1 === lastNominal ? ['is last'] : []),
      ...(isInParentheses ? ['in parentheses'] : []),
      ...(/^(?:this|these|it|they|however)$/.test(tokens[0]?.lower ?? '') || tokens[0]?.tag === 'PRON' ? ['leans on what went before'] : []),
    ]),
  };
}

function salienceFeatures(words: readonly Token[], { salience, paragraphCounts }: Setting): Features {
  const head = headOf(words);
  const content = words.filter(isContentWord).map(({ lower }) => lower);
  const leastShare = content.length === 0 ? 0 : Math.min(...content.map(salience.paragraphShare));
  return {
    'head share': Math.min(1, 2 * salience.paragraphShare(head)),
    'least share': Math.min(1, 2 * leastShare),
    repeated: Math.min(3, (paragraphCounts.get(head) ?? 1) - 1) / 3,
    ...named([
      ...(salience.count(head) <= 1 ? ['head stands once'] : []),
      ...(content.some((word) => salience.count(word) <= 1) ? ['has a word that stands once'] : []),
    ]),
  };
}

function headOf(words: readonly Token[]): string {
  return (words.findLast(isContentWord) ?? words.at(-1))?.lower ?? '';
}

function containment(candidate: Candidate, { candidates }: Setting): Features {
  const around = candidates.filter((other) => other !== candidate && other.from <= candidate.from && other.to >= candidate.to);
  const groups = new Set(around.map((other) => (groupOf(other) === 'value' ? 'value' : other.kind)));
  return named((['name', 'phrase', 'list', 'value', 'quotation'] as const).filter((group) => groups.has(group)).map((group) => `in ${group}`));
}

function wordFeatures(words: readonly Token[], { kind }: Candidate, after: Token | undefined): Features {
  const first = words[0];
  const head = headOf(words);
  const has = (tag: Token['tag']): boolean => words.some((token) => token.tag === tag);
  const isNumber = kind === 'number';
  const tests: readonly (readonly [string, boolean])[] = [
    ['has name', has('PROPN')],
    ['all name', words.every(({ tag }) => tag === 'PROPN')],
    ['one common noun', words.length === 1 && first?.tag === 'NOUN'],
    ['adjective first', words.length > 1 && first?.tag === 'ADJ'],
    ['has number', kind !== 'date' && has('NUM')],
    ['has comma', words.some(({ text }) => text === ',')],
    ['has pronoun', has('PRON')],
    ['has verb', has('VERB')],
    ['abstract', abstractEnding.test(head)],
    ['plural', head.endsWith('s')],
    ['abbreviation', words.length === 1 && /^\p{Lu}{2,}$/u.test(first?.text ?? '')],
    ['vague first', vagueOpeners.test(first?.lower ?? '')],
    ['empty head', emptyHeads.test(head)],
    ['number in letters', isNumber && /^\p{Ll}+$/u.test(first?.text ?? '')],
    ['one digit', isNumber && /^\d$/.test(first?.text ?? '')],
    ['number of something', isNumber && after !== undefined && tagClass(after) === 'nominal'],
  ];
  return named(tests.flatMap(([name, holds]) => (holds ? [name] : [])));
}
