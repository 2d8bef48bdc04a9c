import type { Rule } from '../rule';

/** Small letters on purpose: NOT in capitals, or between the stars of an emphasis, is marked. */
const negative = /(?<![\p{L}*_])(?:not(?! only\b| until\b| least\b)|except(?! for\b)|(?<!\b[Aa]t )least(?! developed\b)|[a-z]+n[’']t)(?![\p{L}*_])/u;

/** A reader who overlooks the “not” answers the opposite. Haladyna, Downing & Rodriguez 2002, guideline 17: word the stem
 *  positively, or print the negative in capitals. Why something is not so cannot be misread that way, nor can a
 *  condition, nor the words of a statement. */
export const negativeStem: Rule = {
  name: 'negative-stem',
  severity: 'warn',
  advise: ({ kind, sentence, stem }) => {
    if (kind !== 'question' || sentence !== stem || /^why\b/i.test(stem)) return null;
    const condition = stem.search(/ (?:if|whether|because|since|although|though|unless) /);
    const found = negative.exec(condition === -1 ? stem : stem.slice(0, condition))?.[0];
    return found === undefined ? null : `Ask without “${found}”, or write it in capitals.`;
  },
};
