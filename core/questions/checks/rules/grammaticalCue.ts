import { blank } from '../../question';
import type { Rule } from '../rule';

/** The article before the gap goes with some options only, or a word put into a statement does not go with the article
 *  that stood there. Haladyna, Downing & Rodriguez 2002, guideline 28c; SAQUET's grammatical cues. */
export const grammaticalCue: Rule = {
  name: 'grammatical-cue',
  severity: 'warn',
  advise: ({ sentence, keys, shown }) => {
    const article = /(?<![\p{L}\p{N}])(an?) ____/iu.exec(sentence)?.[1];
    const options = [...keys, ...shown];
    const misfit = article === undefined ? undefined : options.find((option) => needsAn(option) === (article.toLowerCase() === 'a'));
    if (article !== undefined && misfit !== undefined) return `“${article}” does not go with “${misfit}”: take the article into the answer.`;
    const wrong = [...sentence.replaceAll(blank, ' ').matchAll(/(?<![\p{L}\p{N}.'’-])(an?) ([\p{L}][\p{L}'’.-]*)/giu)]
      .find((match) => needsAn(match[2] ?? '') === (match[1]?.toLowerCase() === 'a'));
    return wrong === undefined || /^A\b/.test(wrong[0]) === (wrong.index > 0) ? null : `Mend “${wrong[0]}”.`;
  },
};

/** Whether a text takes “an”, by the sound of its first word; null where letters do not tell, as in abbreviations. */
function needsAn(text: string): boolean | null {
  const word = /^\p{L}[\p{L}'’-]*/u.exec(text.trim())?.[0] ?? '';
  if (word.length < 2 || /^\p{Lu}{2}|^\p{Lu}\d/u.test(word) || !/^[a-z]/i.test(word)) return null;
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return true;
  if (/^(?:histor|hotel|habit|herb|hyster|hypothe)/i.test(word)) return null;
  if (/^(?:eu|ew|one\b|once\b|ubi|uni(?!n|m|d)|use|usu|uti|ura|uru|ure|uga|uk)/i.test(word)) return false;
  return /^[aeiou]/i.test(word);
}
