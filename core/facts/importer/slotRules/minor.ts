import type { FlaggedSlot } from './slot';
import { isVagueQuestion } from './vagueQuestion';

/** Words beside the answer, so few of which seldom say which event or deed is meant. */
const fewWords = 8;

/** Whether a slot is worth asking only where an article has not enough better ones: a place or a span of years, which are
 *  told in passing more often than for their own sake, an event that only says when or that all know, a question that does
 *  not say what kind of thing is wanted, and little said beside the answer. */
export function isMinor(slot: FlaggedSlot): boolean {
  const { candidate: { type }, statement, place: { from, to } } = slot;
  const around = statement.filter((_, index) => index < from || index >= to).filter(({ tag }) => tag !== 'PUNCT');
  return type === 'country' || type === 'region' || type === 'period' || type === 'ordinal' || isTime(slot) || isWellKnown(slot) || isWhatOfName(slot) || isVagueQuestion(slot) || around.length < fewWords || saysOnlyWhen(slot) || isOfCount(slot);
}

/** "the end of the Long Ages": everybody has heard of the age. */
function isTime({ candidate: { kind }, answer }: FlaggedSlot): boolean {
  return kind === 'name' && /\b(?:Ages?|Era|Period)$/.test(answer);
}

/** Of the last century's great events everybody has heard. */
function isWellKnown({ answer }: FlaggedSlot): boolean {
  return /^(?:the )?(?:World War (?:I|II|One|Two)|(?:First|Second) World War|Cold War|Civil War|Great Depression|Industrial Revolution)$/.test(answer);
}

/** "What was interested in the mill?" of somebody or something with a name. */
function isWhatOfName({ candidate: { kind }, ask }: FlaggedSlot): boolean {
  return kind === 'name' && /^What (?!is (?:an?|the)\b|was (?:an?|the)\b)/.test(ask ?? '');
}

/** "since the ____", "prior to the ____" */
function saysOnlyWhen({ candidate: { type }, statement, answer, place: { from } }: FlaggedSlot): boolean {
  const before = statement.slice(Math.max(0, from - 3), from).map(({ lower }) => lower).join(' ');
  return (type === 'event' || /\bWars?(?: I| II)?$/.test(answer)) && /\b(?:since|before|after|until|prior to|during|following)(?: the)?$/.test(before);
}

/** "By ____, fifty thousand mills were in use": when so many were counted. */
function isOfCount({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  return kind === 'date' && statement.some(({ text, lower }, index) => (index < from || index >= to) && (/^\d{1,3}(?:,\d{3})+$/.test(text) || lower === 'thousand'));
}
