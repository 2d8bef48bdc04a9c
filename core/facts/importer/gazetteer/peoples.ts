import { countries, type Country } from './countries';
import { beliefTable, languageWords, peopleWords } from './nameTables';

/** A word for the people of a place or what belongs to it: "Kazakh", "European". */
export interface Demonym {
  readonly name: string;
  /** The best known first; empty for a people without a state of its own or of several. */
  readonly countries: readonly Country[];
}

export interface Language {
  readonly name: string;
}

/** A religion or world view. */
export interface Belief {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** "Muslim", "Islamic". */
  readonly followers: readonly string[];
}

const listOf = (words: string): string[] => words.split(',').map((word) => word.trim());

const countriesByDemonym = new Map<string, Country[]>(listOf(peopleWords).map((word) => [word, []]));
for (const country of countries) {
  for (const demonym of country.demonyms) {
    const others = countriesByDemonym.get(demonym) ?? [];
    countriesByDemonym.set(demonym, country.isHistorical ? [...others, country] : [country, ...others]);
  }
}

export const demonyms: readonly Demonym[] = Array.from(countriesByDemonym, ([name, their]) => ({ name, countries: their }));

export const languages: readonly Language[] = listOf(languageWords).map((name) => ({ name }));

export const beliefs: readonly Belief[] = beliefTable.trim().split(/;\s|\n/).map((line) => {
  const [names = '', followers = ''] = line.split(': ');
  const [name = '', ...otherNames] = names.split(' = ');
  return { name, otherNames, followers: followers === '' ? [] : listOf(followers) };
});
