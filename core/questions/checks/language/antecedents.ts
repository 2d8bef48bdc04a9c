import { isTelling } from './functionWords';

/** A word of a sentence, with what tells whether a pronoun may stand for it. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  /** Capitalised within the sentence, a figure, or the gap of a cloze. */
  readonly isName: boolean;
  readonly hasCommaAfter: boolean;
}

export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(/([\p{L}\p{N}_][\p{L}\p{N}_'’+-]*)([,;:]?)/gu)].map((match, index) => {
    const word = match[1] ?? '';
    return {
      text: word.toLowerCase().replace(/['’]s?$/, ''),
      isName: (index > 0 && /^\p{Lu}/u.test(word)) || /^[\d_]/.test(word),
      hasCommaAfter: match[2] !== '',
    };
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const questionWords = setOf('who whom whose which what where when why how');
const auxiliaries = setOf('did does do was were is are has have had will would can could should may might must');
/** A thing is named soon after one of these. */
const determiners = setOf(
  `a an the of in on at for with from to by between among against under over into and some many most all both each every
  two three four did does do was were is are has have had will would can could should may might`,
);
const clauseOpeners = setOf('that when because before after if while since until though although where as and but');
/** After one of these a pronoun may mean what the question asks for. */
const joints = setOf(
  `that when because before after if while since until though although where as and but so than to whose which who by
  among of with without for from in`,
);
const possessives = setOf('its their his her itself theirs hers');
const subjects = setOf('he she they');

/** Tells of the pronoun at a place whether the sentence holds something that it may stand for: a name or a thing before
 *  it, or, for one in a leading clause, after that clause's comma. What a question asks for counts only where the pronoun
 *  can mean it: “Which country left before it was expelled?”, not “Which country proposed it?”. */
export function antecedentsIn(tokens: readonly Token[], kind: 'question' | 'cloze' | 'statement'): (at: number) => boolean {
  const asked = kind === 'question' ? askedPhrase(tokens) : null;
  const isCandidate = (token: Token, at: number): boolean =>
    canStandFor(tokens, token, at) && (asked === null || at < asked.start || at >= asked.end);
  const first = tokens.findIndex(isCandidate);
  const last = tokens.findLastIndex(isCandidate);
  const joint = asked === null ? -1 : tokens.findIndex(({ text }, at) => at >= asked.end && joints.has(text));
  const commas = tokens.flatMap(({ hasCommaAfter }, at) => (hasCommaAfter ? [at] : []));
  return (at) => {
    if (first !== -1 && first < at) return true;
    if (asked !== null && asked.start < at && mayMeanAsked(tokens, asked, joint, at)) return true;
    const comma = commas.find((place) => place >= at) ?? tokens.length;
    const main = tokens[comma + 1]?.text ?? 'it';
    return main !== 'it' && !subjects.has(main) && last > comma;
  };
}

/** A sentence begins with a thing or its article; a question with a question word, which is not telling. */
function canStandFor(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!isTelling(token.text) && !token.isName) return false;
  const isDetermined = [1, 2, 3].some((back) => determiners.has(tokens[at - back]?.text ?? ''));
  return at === 0 || token.isName || isDetermined || /[^s]s$/.test(token.text);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the question word to its auxiliary; without one, the question asks for its subject, which is one noun. */
function askedPhrase(tokens: readonly Token[]): Span | null {
  const start = tokens.findIndex(({ text }) => questionWords.has(text));
  if (start === -1) return null;
  const end = tokens.findIndex(({ text }, at) => at > start && (auxiliaries.has(text) || clauseOpeners.has(text)));
  const isAuxiliary = end !== -1 && end <= start + 5 && auxiliaries.has(tokens[end]?.text ?? '');
  return { start, end: isAuxiliary ? end : start + 2 };
}

/** “Who said he was ill?”, but not “Who did he meet?”; never where a place, time or reason is asked for. */
function mayMeanAsked(tokens: readonly Token[], asked: Span, joint: number, at: number): boolean {
  if (/^(?:where|when|why|how)$/.test(tokens[asked.start]?.text ?? '')) return false;
  const text = tokens[at]?.text ?? '';
  const isSubject = subjects.has(text) && !auxiliaries.has(tokens[at - 1]?.text ?? '');
  return isSubject || possessives.has(text) || (joint !== -1 && joint < at);
}
