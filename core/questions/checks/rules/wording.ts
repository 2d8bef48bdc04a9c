import { blank } from '../../question';
import type { Rule } from '../rule';

/** Marks of an unfinished or broken text: Haladyna, Downing & Rodriguez 2002, guidelines 11 and 12 (edit and proof;
 *  grammar, punctuation, capitals and spelling are right). */

export const questionMark: Rule = {
  name: 'question-mark',
  severity: 'drop',
  advise: ({ kind, stem }) => (kind !== 'question' || /\?["”’')]*\s*$/.test(stem) ? null : 'End the question in a question mark.'),
};

export const blankCount: Rule = {
  name: 'blank-count',
  severity: 'drop',
  advise: ({ kind, stem }) => {
    const count = stem.split(blank).length - 1;
    if (kind === 'cloze') return count === 1 ? null : `Leave one gap in the statement: it has ${count}.`;
    return count <= (kind === 'question' ? 1 : 0) ? null : `Take the gap out of the stem: only a cloze has one.`;
  },
};

const pairs = [['(', ')'], ['[', ']'], ['{', '}'], ['“', '”'], ['«', '»']] as const;

export const unbalancedMarks: Rule = {
  name: 'unbalanced-marks',
  severity: 'drop',
  advise: ({ stem, keys, shown }) => {
    const text = [stem, ...keys, ...shown].find(isUnbalanced);
    return text === undefined ? null : `Close every bracket and quotation mark in “${text}”.`;
  },
};

function isUnbalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return pairs.some(([open, close]) => count(open) !== count(close)) || count('"') % 2 === 1;
}

export const doubledWord: Rule = {
  name: 'doubled-word',
  severity: 'warn',
  advise: ({ stem }) => {
    const pairs = [...stem.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)\s+(?=(\p{Ll}+)(?![\p{L}\p{N}'’-]))/gu)];
    const doubled = pairs.find(([, one, other]) => one?.toLowerCase() === other && other !== 'that' && other !== 'had');
    return doubled === undefined ? null : `Say “${doubled[2] ?? ''}” once.`;
  },
};

export const straySpace: Rule = {
  name: 'stray-space',
  severity: 'warn',
  advise: ({ stem, keys, shown }) => {
    const text = [stem, ...keys, ...shown].find((one) => /\s{2}|^\s|\s$|\s[,;.?!](?:\s|$)/.test(one));
    return text === undefined ? null : `Take the stray space out of “${text}”.`;
  },
};

export const lowercaseStart: Rule = {
  name: 'lowercase-start',
  severity: 'warn',
  advise: ({ sentence }) => (/^["“‘'(]*\p{Ll}[\p{Ll}'’-]*(?![\p{L}\p{N}])/u.test(sentence) ? 'Begin the stem with a capital.' : null),
};
