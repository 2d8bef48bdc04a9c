import type { Sentence, TokenSpan } from '../language/token';
import type { Salience } from '../ranking/salience';
import type { People } from '../spans/people';
import { parseClause } from './clause';
import { newWord, wordsOfSentence } from './word';
import type { Word } from './word';

export interface ResolutionContext {
  readonly people: People;
  readonly salience: Salience;
  /** Of publication, where it is known. */
  readonly year: number | null;
}

/** The sentences of a paragraph as words; a pronoun that opens one gives way to the name it stands for, where the
 *  sentence before leaves no doubt, and "last year" to the year that it was when the article was published. */
export function resolved(sentences: readonly Sentence[], { people, salience, year }: ResolutionContext): Word[][] {
  let subject: readonly Word[] | null = null;
  return sentences.map((sentence) => {
    const words = withDefinite(withNow(withYears(wordsOfSentence(sentence, salience.isWrittenSmall), year), year));
    const replaced = subject === null ? null : withoutPronoun(words, subject, people);
    const result = replaced ?? words;
    subject = subjectName(result);
    return result;
  });
}

/** The subject of a sentence where it is a name; null otherwise. */
function subjectName(words: readonly Word[]): Word[] | null {
  const clause = parseClause(words);
  if (clause === null) return null;
  const { subject } = clause;
  const names = subject.filter(({ tag }) => tag === 'PROPN');
  const isName = names.length > 0 && subject.length <= 6 && subject.every(({ tag, lower }) => tag === 'PROPN' || tag === 'DET' || tag === 'NOUN' || lower === 'of' || lower === 'the');
  return isName ? subject.map((word) => ({ ...word, source: null })) : null;
}

function withoutPronoun(words: readonly Word[], subject: readonly Word[], people: People): Word[] | null {
  const at = pronounAt(words);
  const pronoun = words[at];
  if (pronoun === undefined || !agrees(pronoun.lower, subject, people)) return null;
  // "He hired DeLay's wife" is not of DeLay, whoever the sentence before was about.
  if (people.has(subject.at(-1)?.text ?? '') && words.some(({ tag, lower }) => tag === 'PROPN' && lower === subject.at(-1)?.lower)) return null;
  const next = words[at + 1];
  const isPossessive = /^(?:his|her|its|their)$/.test(pronoun.lower) && next?.tag !== 'VERB' && next?.tag !== 'AUX';
  const article = at === 0 ? 'The' : 'the';
  const name = subject.map((word, index) => (index === 0 && word.tag === 'DET' ? { ...word, text: article, hasSpaceBefore: pronoun.hasSpaceBefore } : { ...word, hasSpaceBefore: index === 0 ? pronoun.hasSpaceBefore : word.hasSpaceBefore }));
  const end = isPossessive ? [{ ...newWord(/s$/.test(subject.at(-1)?.text ?? '') ? '’' : '’s', 'PART'), hasSpaceBefore: false }] : [];
  return [...words.slice(0, at), ...name, ...end, ...words.slice(at + 1)];
}

/** The pronoun that is a sentence's subject, or begins it: at its beginning or after "In 2018," and the like. */
function pronounAt(words: readonly Word[]): number {
  if (words[0]?.tag === 'PRON') return 0;
  if (words[0]?.tag !== 'ADP' && words[0]?.tag !== 'ADV') return -1;
  const at = words.findIndex(({ tag }) => tag === 'PRON');
  const before = words.slice(0, at);
  const isPlain = before.every(({ tag }) => /^(?:ADP|ADV|NUM|NOUN|DET|ADJ|PUNCT)$/.test(tag));
  return at > 0 && at <= 6 && isPlain && (words[at + 1]?.tag === 'VERB' || words[at + 1]?.tag === 'AUX') ? at : -1;
}

function agrees(pronoun: string, subject: readonly Word[], people: People): boolean {
  const last = subject.at(-1)?.text ?? '';
  const isPerson = people.has(last);
  const isPlural = /^\p{Lu}.*[^su]s$/u.test(last) && subject[0]?.tag === 'DET';
  if (/^(?:he|she|his|her)$/.test(pronoun)) return isPerson;
  if (/^(?:it|its)$/.test(pronoun)) return !isPerson && !isPlural;
  return /^(?:they|their)$/.test(pronoun) && isPlural;
}

const yearOffsets: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const nows = /^(?:now|currently|today|presently|nowadays)$/;

/** "Now" as "As of 2022", where the year of publication is known. */
function withNow(words: readonly Word[], published: number | null): Word[] {
  if (published === null) return [...words];
  const recent = recentYears(words);
  if (recent !== null) {
    const before = ['in', 'the', 'years', 'before', String(published)].map((text) => newWord(text, 'NOUN'));
    const opening = before.map((word, index) => (index === 0 ? { ...word, text: recent.from === 0 ? 'In' : 'in', tag: 'ADP' as const, hasSpaceBefore: recent.from > 0 } : word));
    return [...words.slice(0, recent.from), ...opening, ...words.slice(recent.to)];
  }
  const phrase = words.slice(0, 2).map(({ lower }) => lower).join(' ');
  const length = nows.test(words[0]?.lower ?? '') ? 1 : phrase === 'at present' ? 2 : 0;
  const at = length > 0 ? 0 : words.findIndex(({ lower, tag }) => nows.test(lower) && tag === 'ADV');
  if (at < 0) return [...words];
  const rest = [...words.slice(0, at), ...words.slice(at + Math.max(1, length))].filter(({ text }, index) => index > 0 || text !== ',');
  const opening = ['As', 'of', String(published)].map((text, index) => ({ ...newWord(text, index === 2 ? 'NUM' : 'ADP'), hasSpaceBefore: index > 0 }));
  return [...opening, { ...newWord(',', 'PUNCT'), hasSpaceBefore: false }, ...asMiddle(rest)];
}

/** "in recent years", "over the past few years" */
function recentYears(words: readonly Word[]): TokenSpan | null {
  for (const [from, { lower }] of words.entries()) {
    if (lower !== 'in' && lower !== 'over' && lower !== 'during') continue;
    const to = words.findIndex((word, index) => index > from && word.lower === 'years') + 1;
    const between = words.slice(from + 1, to - 1).map((word) => word.lower).join(' ');
    if (/^(?:recent|the (?:past|last)(?: few| several)?)$/.test(between)) return { from, to };
  }
  return null;
}

/** A beginning of a sentence as it stands after an opener. */
function asMiddle(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    if (index > 0) return word;
    const text = word.tag === 'PROPN' || /^\p{Lu}{2}/u.test(word.text) ? word.text : word.text.charAt(0).toLowerCase() + word.text.slice(1);
    return { ...word, text, hasSpaceBefore: true };
  });
}

/** "Last year" as "in 2021": by the year in brackets after it, or else by the year of publication. */
function withYears(words: readonly Word[], published: number | null): Word[] {
  const at = words.findIndex(({ lower }, index) => yearOffsets[lower] !== undefined && words[index + 1]?.lower === 'year');
  const offset = yearOffsets[words[at]?.lower ?? ''];
  const first = words[at];
  if (first === undefined || offset === undefined || /^(?:the|of|in)$/.test(words[at - 1]?.lower ?? '')) return [...words];
  const [open, given, close] = words.slice(at + 2, at + 5);
  const isGiven = open?.text === '(' && /^\d{4}$/.test(given?.text ?? '') && close?.text === ')';
  if (!isGiven && published === null) return [...words];
  const year = isGiven && given !== undefined ? given : newWord(String((published ?? 0) + offset), 'NUM');
  const preposition = { ...newWord(at === 0 ? 'In' : 'in', 'ADP'), hasSpaceBefore: first.hasSpaceBefore };
  const rest = words.slice(at + (isGiven ? 5 : 2));
  const comma = at === 0 && rest[0]?.text !== ',' ? [{ ...newWord(',', 'PUNCT'), hasSpaceBefore: false }] : [];
  return [...words.slice(0, at), preposition, { ...year, hasSpaceBefore: true }, ...comma, ...withYears(rest, published)];
}

/** "This status of the SCO": what follows tells which, so that it does not point back. */
function withDefinite(words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  if (first === undefined || !/^(?:this|these)$/.test(first.lower)) return [...words];
  const of = rest.findIndex(({ tag }) => tag === 'ADP' || tag === 'VERB' || tag === 'AUX');
  const isTold = rest[of]?.lower === 'of' && rest.slice(of + 1, of + 3).some(({ tag }) => tag === 'PROPN');
  return isTold ? [{ ...first, text: 'The', lower: 'the', lemma: 'the', tag: 'DET' }, ...rest] : [...words];
}
