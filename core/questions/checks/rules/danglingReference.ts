import type { Rule } from '../rule';
import { danglingOpening } from './danglingOpening';
import { danglingPhrase } from './danglingPhrase';
import { danglingPronoun } from './danglingPronoun';

/** A stem stands alone: what it points at must be named in it. SAQUET's ambiguous or unclear information. */
export const danglingReference: Rule = {
  name: 'dangling-reference',
  severity: 'drop',
  advise: ({ kind, sentence }) => {
    const found = danglingOpening(sentence, kind) ?? danglingPhrase(sentence) ?? danglingPronoun(sentence, kind);
    return found === null ? null : `Name what “${found}” stands for.`;
  },
};
