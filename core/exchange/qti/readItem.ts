import { itemText } from '../item';
import type { Item } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { withoutRepeatedName } from '../shortened';
import { allNamed, childNamed, childrenNamed, elementsOf } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { bodyText } from './bodyText';
import { explanationName } from './itemFile';
import { itemOfInteraction } from './itemOfInteraction';

/** Reads one item of QTI 2.1, 2.2 or 3.0 under plain names. */
export function readItem(element: XmlElement, section: readonly string[]): ReadItems {
  const { identifier = '', label, title = '' } = element.attributes;
  const body = childNamed(element, 'item-body');
  const { text: stem, lost } = body === undefined ? { text: '', lost: [] } : bodyText(body);
  const { explanation, notes } = feedbackOf(element);
  const base = { id: itemText(label ?? identifier), name: itemText(title), section, stem, explanation, tags: [] };
  const interactions = body === undefined ? [] : interactionsOf(body);
  const read = itemOfInteraction(element, interactions, base);
  if (!read.ok) return { items: [], losses: [leftOut(base, read.why)] };
  const all = new Set([...lost, ...notes, ...read.notes]);
  return { items: [withoutRepeatedName<Item>(read.item)], losses: [...all].map((why) => carriedWithout(base, why)) };
}

function interactionsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name.endsWith('-interaction') ? [child] : interactionsOf(child)));
}

/** What everybody is shown is the explanation; what depends on the answer has no place here. */
function feedbackOf(element: XmlElement): { readonly explanation: string; readonly notes: readonly string[] } {
  const modal = childrenNamed(element, 'modal-feedback');
  const own = modal.filter(({ attributes }) => attributes['identifier'] === explanationName);
  const others = modal.length - own.length + allNamed(element, 'feedback-block').length + allNamed(element, 'feedback-inline').length;
  return {
    explanation: own.map((one) => bodyText(one).text).join('\n'),
    notes: others === 0 ? [] : ['Its feedback, which depends on the answer, is not taken.'],
  };
}
