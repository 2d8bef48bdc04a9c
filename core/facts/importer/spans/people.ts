import { isGivenName } from '../gazetteer/givenNames';
import { headNounKinds } from '../gazetteer/headNouns';
import { namesOf } from '../gazetteer/names';
import { isTitle, titleLengthAt } from '../gazetteer/titles';
import type { Sentence } from '../language/token';

/** The family names, and names that stand alone, of the people an article speaks of. */
export type People = ReadonlySet<string>;

/** Words that are titles with a capital, and mostly something else without. */
const otherwise = /^(?:general|private|major|count|chair|chief|deputy|coach|expert|director|minister|secretary|representative|justice|marshal)$/;

/** Who is a person: a name with a given name or a title before it, as "Hassan al Banna" or "President Tokayev", or with a
 *  calling, as "the Persian king Darius"; from then on also by the last word alone. */
export function peopleOf(sentences: readonly Sentence[]): People {
  const people = new Set<string>();
  for (const { tokens } of sentences) {
    const words = tokens.map(({ text }) => text);
    tokens.forEach((token, index) => {
      if (token.tag !== 'PROPN') return;
      const title = titleLengthAt(words, index);
      const begin = index + title;
      const run = nameRun(tokens.map(({ tag }) => tag), words, begin);
      const calling = words[index - 1] ?? '';
      const isCalled = run.length <= 2 && /^\p{Ll}/u.test(calling) && isTitle(calling) && !otherwise.test(calling);
      if (run.length === 0 || (title === 0 && !isCalled && !(run.length > 1 && isGivenName(run[0] ?? '')))) return;
      if (headNounKinds(run.at(-1) ?? '').length > 0 || namesOf(run.join(' ')).some(({ kind }) => kind !== 'city' || run.length > 1)) return;
      const last = run.at(-1);
      if (last !== undefined) people.add(last);
    });
  }
  return people;
}

function nameRun(tags: readonly string[], words: readonly string[], from: number): string[] {
  let to = from;
  while (tags[to] === 'PROPN' && /^\p{Lu}/u.test(words[to] ?? '')) to += 1;
  return words.slice(from, to);
}
