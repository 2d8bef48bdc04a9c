import { parseAnnotation } from '../../facts/annotation';
import type { Fact, Slot } from '../../facts/fact';
import type { TextRange } from '../../facts/importer/article';
import { positionAfter } from '../addSlot';
import { answerKey, draftFactOf, newSlot } from '../draft';
import type { Draft, DraftFact, DraftSlot } from '../draft';
import { overlap, placeWithin } from '../place';
import { isFaithful } from './faithful';
import type { Judged } from './judged';
import { canBeAsked } from './linted';
import { hasMarkup } from './markup';
import type { ProposeFact } from './proposal';
import { findQuote, saysWords } from './quote';
import { sectionText } from './sectionText';

const mostSlots = 6;
const longestSlotName = 40;

/** The fact that a proposal would add, with the slots that are not asked yet; or why it is left out. */
export function judgeFact(draft: Draft, { sectionId, factId, quote, annotated }: ProposeFact): Judged {
  const section = sectionText(draft, sectionId);
  if (section === null) return { ok: false, reason: 'no-such-section' };
  if (draftFactOf(draft, factId) !== undefined) return { ok: false, reason: 'name-taken' };
  const found = findQuote(section.paragraphs, quote, null);
  if (!found.ok) return found;
  if (hasMarkup(annotated)) return { ok: false, reason: 'has-markup' };
  const parsed = parseAnnotation(annotated.trim());
  if (!parsed.ok || parsed.slots.length > mostSlots || parsed.slots.some(({ name }) => name.length > longestSlotName)) return { ok: false, reason: 'bad-annotation' };
  if (!parsed.slots.every(({ items }) => items.every((item) => saysWords(quote, item)))) return { ok: false, reason: 'answer-not-in-quote' };
  if (!isFaithful(parsed.statement, quote, section.text)) return { ok: false, reason: 'says-something-else' };
  const slots = parsed.slots.filter((slot) => !isAsked(draft, slot, found.place));
  if (slots.length === 0) return { ok: false, reason: 'asked-already' };
  const paragraph = found.paragraph.number;
  const notes = Object.fromEntries(slots.map(({ name }) => [name, { accept: [], acceptByItem: {}, distractors: [] }]));
  const fact: Fact = { id: factId, sectionId, paragraph, statement: parsed.statement, slots, notes };
  if (!slots.every((slot) => canBeAsked(draft, fact, slot, found.paragraph.text))) return { ok: false, reason: 'fails-checks' };
  return { ok: true, fact: draftFact(draft, fact, found.place) };
}

/** Whether a slot that the author sees, or has said something of, asks the same of the same sentence. */
function isAsked({ facts }: Draft, slot: Slot, quotePlace: TextRange): boolean {
  return facts.some(({ fact, place, slots }) =>
    place !== null && overlap(place, quotePlace) && fact.slots.some((other) => isListed(slots[other.name]) && answerKey(other) === answerKey(slot)),
  );
}

function isListed(slot: DraftSlot | undefined): boolean {
  return slot !== undefined && (slot.isSuggested || slot.decision !== 'open');
}

function draftFact(draft: Draft, fact: Fact, place: TextRange): DraftFact {
  const slots = fact.slots.map(({ name, text }): [string, DraftSlot] => [
    name, { ...newSlot, place: placeWithin(draft.article.text, place, text), fromModel: 'slot' },
  ]);
  return { fact, position: positionAfter(draft, fact.paragraph), place, slots: Object.fromEntries(slots), published: {} };
}
