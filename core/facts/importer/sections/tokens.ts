import { isStopWord } from './stopWords';

/** A word or a mark of a text, with what its place says about it. */
export interface Token {
  /** Without a possessive. */
  readonly text: string;
  readonly isWord: boolean;
  readonly isStop: boolean;
  readonly isCapitalised: boolean;
  /** Whether it begins a sentence, a quotation or a bracket, where any word may be capitalised. */
  readonly isFirst: boolean;
  readonly isPossessive: boolean;
}

/** Abbreviations with their full stops, words, marks. */
const tokenPattern = /(?:\p{Lu}\.){2,}|(?<!\p{L})(?:\p{Lu}|Dr|Mrs?|St|Mt)\.(?=\s\p{Lu})|[\p{L}\p{N}\p{M}]+(?:[-'’.&\u2011](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): Token[] {
  let isFirst = true;
  return Array.from(text.matchAll(tokenPattern), ([matched]) => {
    const token = tokenOf(matched, isFirst);
    if (token.isWord) isFirst = false;
    else if (/[.!?:;"“”(]/.test(matched)) isFirst = true;
    return token;
  });
}

function tokenOf(matched: string, isFirst: boolean): Token {
  const text = matched.replace(/['’]s?$/, '') || matched;
  const isWord = /^[\p{L}\p{N}]/u.test(text);
  return {
    text,
    isWord,
    isStop: isWord && isStopWord(text.toLowerCase()),
    isCapitalised: /^\p{Lu}/u.test(text) && text.length > 1,
    isFirst,
    isPossessive: isWord && text !== matched,
  };
}
