import { finiteVerb } from './clause';
import type { Step } from './step';
import { hasVerb } from './word';
import type { Word } from './word';

const links = /^(?:fortunately|unfortunately|typically|generally|initially|originally|essentially|basically|naturally|surprisingly|remarkably|sadly|luckily|obviously|usually|however|similarly|moreover|further|furthermore|thus|therefore|indeed|consequently|nevertheless|nonetheless|additionally|meanwhile|accordingly|hence|likewise|also|finally|overall|clearly|interestingly|notably|importantly|instead|conversely|otherwise|subsequently|eventually|rather|ultimately|then|later|still|besides|again|but|and|yet|so|for (?:example|instance)|in (?:addition|particular|fact|general|contrast|turn|other words|this way|this case|this context|short|conclusion|practice|theory|response|part)|as a (?:result|consequence)|at the same time|on the other hand|on the one hand|of course|by contrast|to this end|in the end|above all|first|second|third|firstly|secondly|thirdly|more importantly|most importantly|most notably|more recently|at that time|at this time|that is|after all|even so|as such|as noted above|against this backdrop|under these circumstances)$/;

/** Drops an opening word or phrase that ties the sentence to the one before and says nothing itself. */
export const withoutLink: Step = (words) => {
  for (let length = 1; length <= 5; length += 1) {
    const phrase = words.slice(0, length).map(({ lower }) => lower).join(' ');
    const next = words[length];
    if (!links.test(phrase)) continue;
    if (next?.text === ',') return words.slice(length + 1);
    if (length === 1 && /^(?:but|and|yet|so|thus|therefore|hence|also|indeed|then)$/.test(phrase) && next !== undefined && next.tag !== 'VERB' && next.tag !== 'AUX') return words.slice(1);
  }
  return words;
};

const longestFrame = 9;
/** What only presents a clause. Anything else before "that" may turn its sense round ("it is naive to think that"). */
const frames = /^(?:(?:it (?:is|was|can be|has been|should be) (?:now |very |quite |well |widely |generally )?(?:clear|evident|obvious|known|certain|true|sensed|seen|noted|shown|estimated|recognised|recognized|established)|there (?:is|was) no (?:doubt|question)|(?:this|these|it)(?: \p{L}+)? (?:shows?|showed|means?|meant|suggests?|suggested|demonstrates?|demonstrated|indicates?|indicated|illustrates?)(?: once again| again| clearly)?) that|(?:this|it) (?:is|was) because)$/u;

/** Drops a frame, "It is clear that", "This event showed that", and an opener that points back, "In this respect,". */
export const withoutFrame: Step = (words) => {
  const comma = words.findIndex(({ text }) => text === ',');
  const opener = words.slice(0, comma);
  if (comma > 0 && comma <= 6 && opener[0]?.tag === 'ADP' && opener.some(({ lower }) => /^(?:this|these|that|those|such)$/.test(lower))) return words.slice(comma + 1);
  const link = words.findIndex(({ lower }) => lower === 'that' || lower === 'because');
  if (link < 1 || link > longestFrame || finiteVerb(words, link + 1) === null) return words;
  return frames.test(words.slice(0, link + 1).map(({ lower }) => lower).join(' ')) ? words.slice(link + 1) : words;
};

/** Adverbs that only point to what was said before. */
const pointers = /^(?:also|thus|therefore|hence|then|subsequently|consequently|accordingly|likewise|however|nevertheless|fortunately|unfortunately)$/;

export const withoutAlso: Step = (words) => words.filter((word, index) => !isPointer(words, index) && !(word.text === ',' && setsApart(words, index)));

/** Not in "by then", "and then", "but also": there it tells something. */
function isPointer(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1]?.lower ?? '', words[index]];
  if (word?.tag !== 'ADV' || !pointers.test(word.lower) || (word.lower === 'then' && before === 'and')) return false;
  // "Mexico, then called New Spain": without it the name would be today's.
  if (word.lower === 'then' && words[index + 1]?.tag === 'VERB' && words[index - 1]?.text === ',') return false;
  return !/^(?:but|only|by|since|until|before|after|from)$/.test(before);
}

/** Whether a comma belongs to ", however," and goes with it; the first stays where it closes an opener. */
function setsApart(words: readonly Word[], index: number): boolean {
  const closesOpener = /^(?:ADV|ADP|SCONJ)$/.test(words[0]?.tag ?? '') && !hasVerb(words, 0, index);
  return isPointer(words, index + 1) && words[index + 2]?.text === ',' && !closesOpener || isPointer(words, index - 1) && words[index - 2]?.text === ',';
}
