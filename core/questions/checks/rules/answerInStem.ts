import { abbreviationsIn, expansionIn } from '../language/abbreviations';
import { isTelling } from '../language/functionWords';
import { comparedWords, familyOf } from '../language/relatedWords';
import type { Rule } from '../rule';

/** The stem says the answer: all its telling words, in any order or form, abbreviated or written out, the country for
 *  its people. Haladyna, Downing & Rodriguez 2002, guideline 28 (no clues to the right answer). */
export const answerInStem: Rule = {
  name: 'answer-in-stem',
  severity: 'drop',
  advise: ({ stem, keys }) => {
    if (keys.length === 0) return null;
    const says = saying(stem);
    const key = keys.find(says);
    return key === undefined ? null : `The stem gives “${key}” away; word it without what is asked.`;
  },
};

/** “What does SCO stand for?” has to name the one to ask for the other. */
const asksForLongForm = /\b(?:stands? for|stood for|abbreviat\w+|acronym|initials|initialism|short for|short(?:ened)? (?:name|form)|full name|long form|written out)\b/i;

/** Tells of an answer whether the stem says it. */
function saying(stem: string): (answer: string) => boolean {
  const words = comparedWords(stem);
  const isSaidPlainly = familyOf(words);
  const isAsking = asksForLongForm.test(stem);
  const abbreviations = isAsking ? [] : abbreviationsIn(stem);
  return (answer) => {
    const shortened = abbreviations.flatMap((abbreviation) => expansionIn(answer, abbreviation));
    const writtenOut = isAsking ? [] : abbreviationsIn(answer).filter((abbreviation) => expansionIn(stem, abbreviation).length > 0);
    const meant = comparedWords([...shortened, ...writtenOut].join(' '));
    const telling = comparedWords(answer).filter(isTelling);
    return telling.length > 0 && telling.every((word) => isSaidPlainly(word) || meant.includes(word));
  };
}
