import { bodies, type Body } from './bodies';
import { cities, type City } from './cities';
import { countries, type Country } from './countries';
import { abbreviationKey, isAbbreviation, nameKey } from './nameKey';
import { beliefs, demonyms, languages, type Belief, type Demonym, type Language } from './peoples';
import { regions, type Region, type RegionKind } from './regions';

/** What a name of the gazetteer stands for. */
export type GazetteerName =
  | { readonly kind: 'country'; readonly entry: Country }
  | { readonly kind: 'city'; readonly entry: City }
  | { readonly kind: RegionKind; readonly entry: Region }
  | { readonly kind: 'body'; readonly entry: Body }
  | { readonly kind: 'demonym'; readonly entry: Demonym }
  | { readonly kind: 'belief'; readonly entry: Belief }
  | { readonly kind: 'language'; readonly entry: Language };

export type PlaceKind = 'country' | 'city' | RegionKind;

const byKey = new Map<string, GazetteerName[]>();
const byAbbreviation = new Map<string, GazetteerName[]>();
const longestByFirstWord = new Map<string, number>();

/** Common words that are a name only with their accent. */
const accented: ReadonlySet<string> = new Set(['Malé']);

function add(named: GazetteerName, writings: readonly (string | null)[]): void {
  for (const written of writings) {
    if (written === null || accented.has(written)) continue;
    if (isAbbreviation(written)) addTo(byAbbreviation, abbreviationKey(written), named);
    else addTo(byKey, nameKey(written), named);
    const words = nameKey(written).split(' ');
    const first = words[0]?.split("'")[0] ?? '';
    longestByFirstWord.set(first, Math.max(words.length, longestByFirstWord.get(first) ?? 0));
  }
}

function addTo(index: Map<string, GazetteerName[]>, key: string, named: GazetteerName): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [named]);
  else if (!there.some(({ entry }) => entry === named.entry)) there.push(named);
}

// Where a name has several meanings, the one added first comes first: Georgia is a country, New York a city.
for (const entry of countries) add({ kind: 'country', entry }, [entry.name, ...entry.otherNames]);
for (const entry of cities) add({ kind: 'city', entry }, [entry.name, ...entry.otherNames]);
for (const entry of regions) add({ kind: entry.kind, entry }, [entry.name, ...entry.otherNames]);
for (const entry of bodies) add({ kind: 'body', entry }, [entry.abbreviation, entry.name, ...entry.otherNames]);
for (const entry of demonyms) add({ kind: 'demonym', entry }, [entry.name, pluralOf(entry.name)]);
for (const entry of beliefs) {
  add({ kind: 'belief', entry }, [entry.name, ...entry.otherNames, ...entry.followers, ...entry.followers.map(pluralOf)]);
}
for (const entry of languages) add({ kind: 'language', entry }, [entry.name]);

function pluralOf(word: string): string {
  return /(?:s|sh|ch|ese|men)$/.test(word) ? word : `${word}s`;
}

/** Every meaning of the text as a name, the likelier first: "Georgia" is a country and a state. It must be
 *  capitalised as a name is; an article before it does not matter. */
export function namesOf(text: string): readonly GazetteerName[] {
  const bare = text.trim().replace(/^the\s+/i, '');
  const meant = isAbbreviation(bare) ? byAbbreviation.get(abbreviationKey(bare)) : undefined;
  return meant ?? (isCapitalised(bare) ? (byKey.get(nameKey(bare)) ?? []) : []);
}

const nameWord = /^(?:\P{Ll}|(?:of|and|the|on|in|for|de|des|la|am|es|states|countries|region|subcontinent)$|d['’]\p{Lu})/u;

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(/\s+/).every((word) => nameWord.test(word));
}

/** The most words that a name with this first word has; 0 where none begins so. */
export function longestNameFrom(word: string): number {
  return longestByFirstWord.get(nameKey(word).split(/[ ']/)[0] ?? '') ?? 0;
}

/** The country of the name, also of another or former one or an abbreviation. */
export function countryOf(text: string): Country | null {
  return namesOf(text).find((name) => name.kind === 'country')?.entry ?? null;
}

export function isDemonym(word: string): boolean {
  return namesOf(word).some(({ kind }) => kind === 'demonym');
}

/** The country of a demonym or adjective ("Kazakh", "Dutch"), the best known where it has several. */
export function countryOfDemonym(word: string): Country | null {
  return namesOf(word).find((name) => name.kind === 'demonym')?.entry.countries[0] ?? null;
}

const placeKinds: ReadonlySet<GazetteerName['kind']> = new Set<PlaceKind>([
  'country', 'city', 'continent', 'region', 'ocean', 'sea', 'lake', 'strait', 'river', 'mountains', 'desert', 'island', 'state', 'province',
]);

function isPlaceKind(kind: GazetteerName['kind']): kind is PlaceKind {
  return placeKinds.has(kind);
}

/** What kind of place the name is, the likeliest; null where it is none. */
export function placeKind(text: string): PlaceKind | null {
  return namesOf(text).map(({ kind }) => kind).find(isPlaceKind) ?? null;
}

/** The body by its abbreviation or any of its names, in any spelling. */
export function bodyOf(text: string): Body | null {
  return namesOf(text).find((name) => name.kind === 'body')?.entry ?? null;
}

export function beliefOf(text: string): Belief | null {
  return namesOf(text).find((name) => name.kind === 'belief')?.entry ?? null;
}

export function isLanguage(text: string): boolean {
  return namesOf(text).some(({ kind }) => kind === 'language');
}
