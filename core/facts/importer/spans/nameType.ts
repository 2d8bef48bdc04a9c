import type { SlotType } from '../../slotTypes';
import { isGivenName } from '../gazetteer/givenNames';
import { headNounKinds } from '../gazetteer/headNouns';
import type { HeadNounKind } from '../gazetteer/headNouns';
import { countryOf, namesOf } from '../gazetteer/names';
import type { GazetteerName } from '../gazetteer/names';
import { titleLengthAt } from '../gazetteer/titles';
import type { People } from './people';

const typeOfKind: Readonly<Record<GazetteerName['kind'], SlotType>> = {
  country: 'country', city: 'city', body: 'organisation', demonym: 'term', belief: 'concept', language: 'language',
  continent: 'region', region: 'region', ocean: 'region', sea: 'region', lake: 'region', strait: 'region', river: 'region',
  mountains: 'region', desert: 'region', island: 'region', state: 'region', province: 'region',
};

const typeOfHead: Readonly<Record<HeadNounKind, SlotType>> = {
  organisation: 'organisation', event: 'event', place: 'region', document: 'document', initiative: 'initiative',
};

/** What kind of thing a name, given by its words, is the name of; 'term' where nothing tells. */
export function typeOfName(words: readonly string[], people: People): SlotType {
  const [meaning] = namesOf(words.join(' '));
  const isCountry = meaning?.kind === 'country' && !isGivenName(words[0] ?? '');
  if (words.length === 1 && people.has(words[0] ?? '') && !isCountry) return 'person';
  if (meaning !== undefined) return typeOfKind[meaning.kind];
  if (isPerson(words, people)) return 'person';
  if (isStateName(words)) return 'country';
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = of > 0 ? words[of - 1] : words.at(-1);
  const [kind] = words.length > 1 && /^\p{Lu}/u.test(head ?? '') ? headNounKinds(head ?? '') : [];
  return kind === undefined ? 'term' : typeOfHead[kind];
}

/** "Kingdom of Morocco", "Democratic People's Republic of Korea": a state by its full name, not "Kingdom of Naples". */
function isStateName(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  const own = words.slice(of + 1).join(' ');
  return /^(?:Kingdom|Republic|State|Sultanate|Emirate|Principality)$/.test(words[of - 1] ?? '') && countryOf(own) !== null;
}

/** Connecting words of names: "Ludwig van Beethoven", "William the Conqueror". */
const particles = /^(?:al|al-\p{L}+|bin|ibn|de|da|di|del|della|der|den|du|la|le|of|the|van|von|zu|y|[IVX]+|Jr\.?|Sr\.?|\p{Lu}\.)$/u;

function isPerson(words: readonly string[], people: People): boolean {
  const rest = words.slice(titleLengthAt(words, 0));
  const bare = rest.length === 0 ? words : rest;
  if (!bare.every((word) => /^\p{Lu}/u.test(word) || particles.test(word) || /^['’-]$/.test(word))) return false;
  if (headNounKinds(bare.at(-1) ?? '').length > 0 && bare.length > 1) return false;
  if (bare.length > 1 && namesOf(bare[0] ?? '').some(({ kind }) => kind === 'country' || kind === 'demonym' || kind === 'region' || kind === 'continent')) return false;
  const hasTitle = rest.length > 0 && rest.length < words.length;
  if (bare.length === 1 && isGivenName(bare[0] ?? '')) return true;
  if (bare.length === 3 && /^(?:de|von|van|di|da|al|ibn|bin)$/.test(bare[1] ?? '')) return true;
  return hasTitle || people.has(bare.at(-1) ?? '') || (bare.length > 1 && isGivenName(bare[0] ?? ''));
}
