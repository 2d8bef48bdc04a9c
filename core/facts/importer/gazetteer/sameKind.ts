import { shuffled } from '../../../random';
import type { SlotType } from '../../slotTypes';
import { bodies, type Body } from './bodies';
import { cities, type City } from './cities';
import { continentOf, countries, type Country } from './countries';
import { nameKey } from './nameKey';
import { namesOf, type GazetteerName } from './names';
import { beliefs, demonyms, languages, type Demonym } from './peoples';
import { regions, type Region } from './regions';

export interface SameKindWish {
  readonly count: number;
  readonly seed: string;
  /** Never offered, by whichever of their names; nor is the answer. */
  readonly exclude: readonly string[];
}

/** Somebody or something that could stand in the answer's place. */
interface Candidate {
  readonly entry: GazetteerName['entry'];
  readonly written: string;
  /** 0 is nearest to the answer. */
  readonly distance: number;
}

const entriesByType: Partial<Record<SlotType, readonly GazetteerName['kind'][]>> = {
  country: ['country', 'demonym'],
  city: ['city'],
  region: ['continent', 'region', 'ocean', 'sea', 'lake', 'strait', 'river', 'mountains', 'desert', 'island', 'state', 'province'],
  organisation: ['body'],
  language: ['language'],
  concept: ['belief'],
  term: ['belief'],
};

/** Up to `count` names of the same kind as the answer, the nearest first (countries of its region, cities of its
 *  country, bodies of its field), in an order fixed by the seed, written as the answer is (an abbreviation, the article,
 *  "-ization"). Empty where the gazetteer does not know the answer as one of the type. */
export function sameKind(text: string, type: SlotType, { count, seed, exclude }: SameKindWish): string[] {
  const kinds = entriesByType[type] ?? [];
  const answer = namesOf(text).find(({ kind }) => kinds.includes(kind));
  if (answer === undefined) return [];
  const taken = [text, ...exclude];
  const takenEntries = new Set(taken.flatMap((name) => namesOf(name).map(({ entry }) => entry)));
  const takenKeys = taken.map(nameKey).filter((key) => key !== '');
  const free = candidatesFor(answer, text).filter(({ entry, written }) => !takenEntries.has(entry) && !overlaps(nameKey(written), takenKeys));
  const names = shuffled(free, seed).sort((one, other) => one.distance - other.distance).map(({ written }) => writtenAs(text, written));
  return [...new Set(names)].slice(0, count);
}

function candidatesFor(answer: GazetteerName, text: string): Candidate[] {
  switch (answer.kind) {
    case 'country': return countriesFor(answer.entry, /^the /i.test(text));
    case 'city': return cities.map((entry) => ({ entry, written: entry.name, distance: cityDistance(answer.entry, entry) }));
    case 'body': return bodiesFor(answer.entry, text);
    case 'demonym': return demonymsFor(answer.entry);
    case 'belief': return beliefs.map((entry) => ({ entry, written: entry.name, distance: 0 }));
    case 'language': return languages.map((entry) => ({ entry, written: entry.name, distance: 0 }));
    default: return regionsFor(answer.entry, /^the /i.test(text));
  }
}

/** Of two names that go into one another ("Guinea" and "Guinea-Bissau") both could pass for right. */
function overlaps(key: string, taken: readonly string[]): boolean {
  return taken.some((other) => ` ${key} `.includes(` ${other} `) || ` ${other} `.includes(` ${key} `));
}

/** Russia is no wrong answer beside the Soviet Union, nor England beside the United Kingdom: they share a capital. */
function countriesFor(answer: Country, withArticle: boolean): Candidate[] {
  return countries.filter((entry) => entry === answer || entry.capital !== answer.capital).map((entry) => ({
    entry, written: withArticle && entry.takesArticle ? `the ${entry.name}` : entry.name, distance: countryDistance(answer, entry),
  }));
}

function countryDistance(one: Country, other: Country): number {
  const apart = one.region === other.region ? 0 : continentOf(one) === continentOf(other) ? 1 : 2;
  return apart + (one.isHistorical === other.isHistorical ? 0 : 3);
}

const countriesByName = new Map(countries.map((country) => [country.name, country]));

function cityDistance(one: City, other: City): number {
  const [home, abroad] = [countriesByName.get(one.country), countriesByName.get(other.country)];
  if (home === undefined || abroad === undefined) return 8;
  if (one.isCapital) return countryDistance(home, abroad) * 2 + (other.isCapital ? 0 : 1);
  return home === abroad ? 0 : 1 + countryDistance(home, abroad);
}

function bodiesFor(answer: Body, text: string): Candidate[] {
  const isAbbreviated = answer.abbreviation !== null && nameKey(text) === nameKey(answer.abbreviation);
  return bodies.flatMap((entry) => {
    const written = isAbbreviated ? entry.abbreviation : entry.name;
    return written === null ? [] : [{ entry, written, distance: entry.field === answer.field ? 0 : 1 }];
  });
}

function demonymsFor(answer: Demonym): Candidate[] {
  const [home] = answer.countries;
  return demonyms.filter((entry) => !entry.countries.some((country) => answer.countries.includes(country))).flatMap((entry) => {
    const [abroad] = entry.countries;
    if (home === undefined) return abroad === undefined ? [{ entry, written: entry.name, distance: 0 }] : [];
    // The first demonym is the adjective: Swedish, not Swede.
    if (abroad?.demonyms[0] !== entry.name) return [];
    return [{ entry, written: entry.name, distance: countryDistance(home, abroad) }];
  });
}

function regionsFor(answer: Region, withArticle: boolean): Candidate[] {
  return regions.filter(({ kind }) => kind === answer.kind).map((entry) => ({
    entry, written: withArticle && entry.takesArticle ? `the ${entry.name}` : entry.name, distance: entry.area === answer.area ? 0 : 1,
  }));
}

function writtenAs(answer: string, name: string): string {
  return /ization/i.test(answer) ? name.replaceAll('isation', 'ization') : name;
}
