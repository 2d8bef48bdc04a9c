import type { CommandRefusal } from '@/core/authoring/command';
import type { Decision } from '@/core/authoring/draft';
import { proposalRefusalTexts } from './proposalTexts';

/** What the importer had against a slot, in plain words. */
const flagTexts: Readonly<Record<string, string>> = {
  'dangling-reference': 'The sentence leans on the one before it: say who or what is meant.',
  'relative-time': 'It counts from a time that the learner does not know, such as “last year”: give the date.',
  'first-person': 'The sentence speaks as “I” or “we”: say who that is.',
  'vague-subject': 'It does not say what it is about: name it.',
  fragment: 'This is not a whole sentence.',
  'long-statement': 'The sentence is long: keep the part that carries the fact.',
  'open-ended': 'More than one answer would fit: say more, or ask in a sentence of its own.',
  trivial: 'The answer says little: ask for something worth knowing.',
  'part-of-phrase': 'The words are torn out of a longer name or phrase: take the whole of it.',
  topic: 'This is what the whole article is about: it is guessed without reading.',
  'answer-repeated': 'The answer stands in the sentence a second time.',
  'side-detail': 'The sentence is about something else and only adds this: ask for what it says.',
  'given-away': 'Another figure or a kindred word in the sentence gives the answer away.',
  citation: 'This stands in a reference to a source: it is not what the article says.',
  unanchored: 'The sentence does not say which event or thing it is about: name it.',
  'wrong-kind': 'The question would call the answer by a wrong word: ask in a sentence of its own.',
  surplus: 'The article has enough questions that leave less doubt than this one.',
  redundant: 'The same is asked elsewhere in this paragraph.',
};

/** A sentence for a flag; the linter's own rules speak beside the questions. */
export function flagText(flag: string): string | null {
  return flagTexts[flag] ?? null;
}

export const decisionTexts: Readonly<Record<Decision, string>> = { open: 'not decided', approved: 'approved', rejected: 'rejected' };

export const decisionMarks: Readonly<Record<Decision, string>> = { open: '', approved: '✓', rejected: '✕' };

export const refusalTexts: Readonly<Record<CommandRefusal, string>> = {
  'no-such-fact': 'This sentence is no longer there.',
  'no-such-slot': 'This slot is no longer there.',
  'no-such-section': 'This section is no longer there.',
  'bad-annotation': 'The sentence cannot be read: mark what is asked as [words]{type}.',
  'no-title': 'A title is needed.',
  'no-reason': 'Say why the question is retired.',
  'last-flashcard': 'This is the last flashcard of the slot. Reject the slot instead.',
  'not-in-article': 'Select words within one paragraph of the article.',
  'already-a-slot': 'These very words are a slot already.',
  'name-taken': 'That did not work. Try once more.',
  ...proposalRefusalTexts,
};
