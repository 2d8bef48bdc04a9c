import { generatedAsk, notesOf } from '../../questions/asking';
import { normaliseText } from '../../text';
import { draftFactOf } from '../draft';
import type { Draft } from '../draft';
import { isFaithfulQuestion } from './faithful';
import type { Judged } from './judged';
import { passesAsOpen } from './linted';
import { hasMarkup } from './markup';
import type { ProposeAsk } from './proposal';
import { findQuote, saysWords } from './quote';
import { sectionText } from './sectionText';

/** The fact with the question sentence that a proposal gives to one of its slots; or why it is left out. */
export function judgeAsk(draft: Draft, { sectionId, factId, slot: name, quote, ask: typed }: ProposeAsk): Judged {
  const ask = typed.trim();
  const section = sectionText(draft, sectionId);
  const before = draftFactOf(draft, factId);
  if (section === null) return { ok: false, reason: 'no-such-section' };
  if (before?.fact.sectionId !== sectionId) return { ok: false, reason: 'no-such-fact' };
  const slot = before.fact.slots.find((one) => one.name === name);
  const own = before.slots[name];
  if (slot === undefined || own === undefined) return { ok: false, reason: 'no-such-slot' };
  if (own.decision !== 'open') return { ok: false, reason: 'decided-already' };
  const found = findQuote(section.paragraphs, quote, before.place ?? { start: 0, end: 0 });
  if (!found.ok) return found;
  if (!slot.items.every((item) => saysWords(quote, item))) return { ok: false, reason: 'answer-not-in-quote' };
  if (hasMarkup(ask)) return { ok: false, reason: 'has-markup' };
  if (!isFaithfulQuestion(ask, quote, section.text)) return { ok: false, reason: 'says-something-else' };
  const notes = notesOf(before.fact, slot);
  if (normaliseText(ask) === normaliseText(notes.ask ?? generatedAsk(before.fact, slot))) return { ok: false, reason: 'asked-already' };
  const fact = { ...before.fact, notes: { ...before.fact.notes, [name]: { ...notes, ask } } };
  if (!passesAsOpen(draft, fact, slot, found.paragraph.text)) return { ok: false, reason: 'fails-checks' };
  const mark = own.fromModel ?? 'question';
  return { ok: true, fact: { ...before, fact, slots: { ...before.slots, [name]: { ...own, isSuggested: true, fromModel: mark } } } };
}
