import { placeKind } from '../gazetteer/names';
import { isTitle } from '../gazetteer/titles';
import type { FlaggedSlot } from './slot';

/** "Many young Manchineri", "new god Serapis", "northern Soninke", "Neighboring Nicaragua": a name with words before it
 *  that only describe. */
export function isDescribed(slot: FlaggedSlot): boolean {
  return hasDescription(slot) || isTornParticiple(slot);
}

/** "his waiting ____", "caused by ____ swelling": a participle that belongs to the answer's noun, or whose noun it is. */
function isTornParticiple({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const [owner, before, after] = [statement[from - 2], statement[from - 1], statement[to]];
  if (!/phrase|name/.test(kind)) return false;
  return before?.tag === 'VERB' && /ing$/.test(before.lower) && /^(?:DET|PRON|PART)$/.test(owner?.tag ?? '') || kind === 'phrase' && statement[from - 1]?.tag === 'ADP' && after?.tag === 'VERB' && /ing$/.test(after.lower) && !/^(?:including|being|involving|regarding|concerning|using|leading|resulting|living|making|causing)$/.test(after.lower);
}

function hasDescription({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const words = statement.slice(from, to);
  const [first] = words;
  if (kind !== 'name' || first === undefined || words.length < 2 || placeKind(words.map(({ text }) => text).join(' ')) !== null || isTitle(first.text)) return false;
  if (/^\p{Ll}/u.test(first.text)) return !/^(?:early|late|middle|mid|upper|lower|pre|post|anti|al)$/.test(first.lower);
  return from === 0 && /^(?:ADJ|DET|ADV|VERB)$/.test(first.tag) && (/ing$|^(?:many|most|some|few|several|all|other|young|old|new|early|late|moderate|radical)$/.test(first.lower));
}
