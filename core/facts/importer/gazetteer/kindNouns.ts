import type { SlotType } from '../../slotTypes';
import { namesOf } from './names';

const placeNouns: ReadonlyMap<string, string> = new Map([
  ...['continent', 'region', 'ocean', 'sea', 'lake', 'strait', 'river', 'desert', 'island', 'state', 'province'].map((kind) => [kind, kind] as const),
  ['mountains', 'mountain range'],
]);

/** Names of which "organisation" would be said only of need. */
const oddBodies = /\b(?:court|congress|senate|house|parliament|duma|politburo|cabinet|army|navy|fleet|forces?|corps|guard|legion|brigade|division|regiment|squadron|police|church|administration|government|press|times|post|tribune|democrats?|republicans?|movement|museum|library|university|school|college|hospital|theatre|studios?|v)\b/i;

/** Events that are called by the noun in their name. */
const eventNouns = /\b(battle|siege|war|revolution|rebellion|revolt|uprising|massacre|conference|election|crusade|earthquake|famine|pandemic|epidemic|strike|trial)\b/i;

const plainTypes: ReadonlySet<SlotType> = new Set(['country', 'city', 'language']);

/** What one would call a thing of a type by its name: "river" of the Nile, "battle" of the Battle of Zama; null where the
 *  name has several meanings (Georgia), or where the only noun for it is one that nobody would use. */
export function kindNoun(type: SlotType, name: string): string | null {
  // Who lives in the Balkans is called after them: a people's name is no second meaning of a place's.
  const kinds = new Set(namesOf(name).map(({ kind }) => kind).filter((kind) => kind !== 'demonym'));
  switch (type) {
    case 'region':
      return kinds.size === 1 ? (placeNouns.get(namesOf(name)[0]?.kind ?? '') ?? null) : null;
    case 'event':
      return eventNouns.exec(name)?.[1]?.toLowerCase() ?? null;
    case 'organisation':
      return /\b(?:Treaty|Pact)\b/.test(name) ? 'treaty' : /\bCouncil\b/.test(name) ? 'council' : oddBodies.test(name) ? null : 'organisation';
    case 'document':
      return documentNoun(name);
    default:
      return plainTypes.has(type) && kinds.size < 2 ? type : null;
  }
}

/** An act of a parliament and a treaty are called by what they are, not by the paper that they stand on. */
function documentNoun(name: string): string {
  if (/\bAmendments?\b/.test(name)) return 'amendment';
  if (/\bCode\b/.test(name)) return 'law code';
  if (/\b(?:Acts?|Bill|Law|Laws|Statute)\b(?! of Rights)/.test(name)) return 'law';
  return /\b(?:Treaty|Pact)\b/.test(name) ? 'treaty' : 'document';
}
