import { isTelling } from '../language/functionWords';
import { wordsOf } from '../../../text';
import type { Rule } from '../rule';

const adverbs: ReadonlySet<string> = new Set(
  `also again already always away else especially finally first generally indeed instead later mainly maybe meanwhile
  merely mostly nearly now often once only others perhaps possibly probably quite rather really recently simply sometimes
  soon still though thus together usually well yes`.split(/\s+/),
);
/** Words that are also names or terms: a month, a wish and its document, figures of time. */
const namesAsWell: ReadonlySet<string> = new Set(['may', 'will', 'can', 'might', 'must', 'once', 'first', 'down', 'up', 'out', 'off']);

/** An answer that is not worth knowing. Haladyna, Downing & Rodriguez 2002, guideline 2 (avoid trivial content). */
export const trivialAnswer: Rule = {
  name: 'trivial-answer',
  severity: 'drop',
  advise: ({ keys }) => {
    const key = keys.find(isTrivial);
    return key === undefined ? null : `Ask for something worth knowing: “${key}” is too little of an answer.`;
  },
};

function isTrivial(key: string): boolean {
  const words = wordsOf(key);
  if (words.length === 0 || /^\p{Cased}$/u.test(key.trim())) return true;
  if (/^(?:\p{Lu}\.?){2,}$/u.test(key.trim())) return false;
  return words.every((word) => !namesAsWell.has(word) && (!isTelling(word) || adverbs.has(word)));
}
