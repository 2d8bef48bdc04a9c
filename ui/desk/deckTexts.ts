import type { BroughtDeck, DeckReport } from '@/core/exchange/anki/deckReport';
import { counted, joinAsList } from '@/core/text';

/** What a file of Anki holds, and what of it is new here, as sentences. */
export function deckSentences(report: DeckReport): string[] {
  const { notesInFile, cardsInFile, reviewsInFile, cards, returnedCards, reviews, withoutHistory, practice } = report;
  return [
    `The file holds ${counted(notesInFile, 'note')}, ${counted(cardsInFile, 'card')} and ${counted(reviewsInFile, 'review')}.`,
    ...(cards === 0 ? [] : [`${counted(cards, 'card')} can be asked here: ${factsText(report)}.`]),
    ...(returnedCards === 0 ? [] : [`${counted(returnedCards, 'card is', 'cards are')} of courses that are here already, and stay with those.`]),
    ...(reviews === 0 ? [] : [`${counted(reviews, 'review of them comes', 'reviews of them come')} along.`]),
    ...(practice === 0 ? [] : [`${counted(practice, 'answer was', 'answers were')} for practice only, and moved no schedule.`]),
    ...(withoutHistory === 0 ? [] : [`${counted(withoutHistory, 'card was', 'cards were')} scheduled without a review that says how: these begin as new.`]),
  ];
}

function factsText({ added, known, changed, editedHere }: DeckReport): string {
  return joinAsList([
    ...(added === 0 ? [] : [`${counted(added, 'fact is', 'facts are')} new`]),
    ...(known === 0 ? [] : [`${known.toLocaleString('en-GB')} ${known === 1 ? 'was' : 'were'} here already`]),
    ...(changed === 0 ? [] : [`${changed.toLocaleString('en-GB')} changed in Anki since`]),
    ...(editedHere === 0 ? [] : [`${editedHere.toLocaleString('en-GB')} ${editedHere === 1 ? 'reads' : 'read'} otherwise here and ${editedHere === 1 ? 'stays' : 'stay'} so`]),
  ]);
}

/** What became of it. */
export function broughtSentence({ added, changed, reviewsAdded, reviews }: BroughtDeck): string {
  if (added + changed + reviewsAdded === 0) return 'Everything in it was here already: nothing changed.';
  const known = reviews - reviewsAdded;
  const facts = added + changed === 0 ? '' : `${counted(added, 'new fact')}${changed === 0 ? '' : `, ${changed.toLocaleString('en-GB')} changed`}; `;
  return `Brought: ${facts}${counted(reviewsAdded, 'review')}${known === 0 ? '' : `, and ${known.toLocaleString('en-GB')} that had come before`}.`;
}
