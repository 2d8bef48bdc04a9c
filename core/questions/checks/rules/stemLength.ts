import { isTelling } from '../language/functionWords';
import { wordsOf } from '../../../text';
import { blank } from '../../question';
import type { Rule } from '../rule';

const mostWords = { question: 32, cloze: 45 } as const;

/** Haladyna, Downing & Rodriguez 2002, guidelines 13 (as little reading as can be) and 16 (no window dressing). */
export const stemTooLong: Rule = {
  name: 'stem-too-long',
  severity: 'warn',
  advise: ({ kind, stem }) => {
    const most = kind === 'question' && !stem.includes(blank) ? mostWords.question : mostWords.cloze;
    const count = stem.split(/\s+/).filter((word) => word !== '').length;
    return count <= most ? null : `Shorten the stem: it has ${count} words, and ${most} are enough.`;
  },
};

/** A stem that cannot be answered without its options: SAQUET's unfocused stem, guidelines 14 and 15. */
export const unfocusedStem: Rule = {
  name: 'unfocused-stem',
  severity: 'drop',
  advise: ({ kind, sentence }) => {
    const advice = 'Ask for one thing that can be answered without seeing options.';
    if (optionsAsked.test(sentence)) return advice;
    const telling = wordsOf(sentence).filter(isTelling).length;
    const isDefinition = /^(?:what|who|where|when) (?:is|are|was|were) \S/i.test(sentence);
    return telling >= (kind === 'question' && isDefinition ? 1 : 2) ? null : advice;
  },
};

const offered = '(?:of (?:the following|these|them)|statements?|options?|answers?)';
const judged = '(?:true|false|correct|incorrect|right|wrong|applies|apply)';
const optionsAsked = new RegExp(`^(?:which|what) (?:(?:one )?${offered}\\b.*\\b|(?:is|are) )${judged}\\b`, 'i');

/** More than one sentence before the learner may answer: SAQUET's gratuitous information, guideline 16. */
export const gratuitousInformation: Rule = {
  name: 'gratuitous-information',
  severity: 'warn',
  advise: ({ sentence }) => (sentenceCount(sentence) <= 1 ? null : 'Leave out what need not be read, and ask in one sentence.'),
};

/** Full stops after short words and initials are those of abbreviations. */
function sentenceCount(text: string): number {
  return 1 + (text.match(/(?:[\p{Ll}\d]{4}[.!?]|[!?])["”’)]*\s+["“‘(]*\p{Lu}/gu) ?? []).length;
}
