import { isGivenName } from '../gazetteer/givenNames';
import { headNounKinds } from '../gazetteer/headNouns';
import { namesOf } from '../gazetteer/names';
import { isTitle, titleLengthAt } from '../gazetteer/titles';

const calling = /^(?:Novelist|Author|Writer|Poet|Playwright|Historian|Philosopher|Economist|Sociologist|Anthropologist|Psychologist|Physicist|Chemist|Biologist|Astronomer|Journalist|Inventor|Industrialist|Evangelist|Activist|Abolitionist|Composer|Painter|Architect)$/;
const party = /^(?:Republican|Democrat|Democratic|Federalist|Whig|Labour|Conservative|Liberal|Socialist|Communist)$/;

/** How many words of a phrase describe the person whose name ends it: 2 of "American paleontologist Lee Berger", 1 of
 *  "Republican Ronald Reagan" and of "Novelist Sinclair Lewis". 0 where the name begins at once or only a title stands before it ("President Reagan"). */
export function descriptorLength(words: readonly string[]): number {
  const small = words.findLastIndex((word) => /^\p{Ll}{4,}$/u.test(word));
  const isCalled = isTitle(words[small] ?? '') && words.length - small === 2;
  if (small >= 0 && (isCalled || small > 0 && words.length - small > 2) && isPersonsName(words.slice(small + 1))) return small + 1;
  if (!describes(words[0] ?? '', words)) return 0;
  for (let index = 1; index < words.length - 1; index += 1) {
    const name = words.slice(index);
    if ((calling.test(words[0] ?? '') || isGivenName(name[0] ?? '')) && isPersonsName(name)) return index;
  }
  return 0;
}

function describes(first: string, words: readonly string[]): boolean {
  if (/^\p{Ll}/u.test(first)) return words.some((word) => /^\p{Lu}/u.test(word));
  const isTitled = titleLengthAt(words, 1) > 0;
  return party.test(first) || calling.test(first) || namesOf(first).some(({ kind }) => kind === 'demonym' || kind === 'belief' || isTitled && (kind === 'state' || kind === 'country' || kind === 'city' || kind === 'province'));
}

function isPersonsName(words: readonly string[]): boolean {
  return words.every((word) => /^\p{Lu}/u.test(word)) && headNounKinds(words.at(-1) ?? '').length === 0;
}
