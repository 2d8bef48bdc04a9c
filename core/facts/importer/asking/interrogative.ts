import type { SlotType } from '../../slotTypes';
import { kindNoun } from '../gazetteer/kindNouns';
import type { CandidateKind } from '../spans/candidate';
import type { Word } from '../statements/word';

const nounTypes: ReadonlySet<SlotType> = new Set(['country', 'city', 'region', 'organisation', 'event', 'document', 'language', 'initiative']);

/** Names of which "organisation", "event" or "document" would be said only of need: they are asked by their gap. */
const oddHeads = /^(?:court|congress|senate|house|parliament|duma|politburo|cabinet|army|navy|fleet|forces?|corps|guard|legion|brigade|division|regiment|squadron|police|church|administration|government|press|times|post|tribune|democrats|republicans|plan|deal|movement|conference|convention|congress|restoration|enlightenment|depression)$/;

function nounFor(type: SlotType, name: string): string | null {
  return oddHeads.test(headOf(name)) && !/battle|war/.test(kindNoun(type, name) ?? '') ? null : kindNoun(type, name);
}

function headOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? '';
}

const peopleNouns = /^(?:people|peoples|persons?|men|women|man|woman|girls?|boys?|lovers?|child|children|workers?|officials?|farmers?|soldiers?|scientists?|astronomers?|leaders?|politicians?|merchants?|settlers?|students?|teachers?|kings?|queens?|emperors?|presidents?|scholars?|historians?|artists?|writers?|engineers?|citizens?|immigrants?|slaves?|colonists?|troops|forces|founders?|members?|lawyers?|doctors?|physicists?|chemists?|biologists?|anthropologists?|brothers?|sisters?|sons?|daughters?|fathers?|mothers?|wife|husband|parents?|friends?|allies|activists?|owners?|investors?|magnates?|bankers?|players?)$/;

/** How to ask for a thing as the subject or object of a clause: "Which country", "Who", "What"; null where the
 *  answer's kind is not known well enough. */
export function whPhrase(type: SlotType, kind: CandidateKind, isSubject: boolean, name = ''): string | null {
  if (type === 'person' || peopleNouns.test(headOf(name))) return isSubject ? 'Who' : 'Whom';
  const noun = nounFor(type, name);
  if (noun !== null) return `Which ${noun}`;
  if (nounTypes.has(type)) return null;
  if (kind === 'name') return 'What';
  return kind === 'phrase' || kind === 'phrase-with-of' || kind === 'long-phrase' || kind === 'quotation' || kind === 'list' ? 'What' : null;
}

/** How to ask for what stands after a preposition. */
export function whAfterPreposition(type: SlotType, name = ''): string {
  if (type === 'person') return 'whom';
  const noun = nounFor(type, name);
  return noun === null ? 'what' : `which ${noun}`;
}

/** "In which year", by the preposition and the precision of the date; null where none reads well:
 *  "Before which year" has as many answers as there are later years. */
export function whDate(preposition: string, date: readonly Word[]): string | null {
  const unit = dateUnit(date);
  if (unit === null) return null;
  const opening = preposition.charAt(0).toUpperCase() + preposition.slice(1);
  return /^(?:in|on|since|by|until|during|from)$/.test(preposition) ? `${opening} which ${unit}` : null;
}

function dateUnit(date: readonly Word[]): string | null {
  const text = date.map(({ lower }) => lower).join(' ');
  // "In which decade" would not say that its beginning is wanted, nor "in which month" a season.
  if (/^(?:early|mid|late|spring|summer|autumn|fall|winter)\b/.test(text)) return null;
  if (/^\d{4}$/.test(text)) return 'year';
  if (/centur/.test(text)) return /\band\b/.test(text) ? 'centuries' : 'century';
  if (/\d0s$/.test(text)) return 'decade';
  const hasYear = /\b\d{4}$/.test(text);
  if (/^\p{L}+ \d{4}$/u.test(text)) return 'month and year';
  if (/^(?:\p{L}+ \d{1,2}|\d{1,2} \p{L}+)(?: ,)?(?: \d{4})?$/u.test(text)) return hasYear ? 'day' : null;
  return null;
}
