import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import { cardIdOf } from '@/core/ids';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { foldCard } from '@/core/scheduling/fold';
import { DAY_MS } from '@/core/time';
import { noon } from './card';
import { theScoCourse } from './course';
import { aReview, anAction } from './event';

/** Everything of the bundled course, every third card studied for some days. */
export function aStudiedDeck(): HeldDeck {
  const course = theScoCourse();
  const slots = course.facts.flatMap((fact) => fact.slots.map(({ name }) => ({ fact, slot: name })));
  const cards = slots.map(({ fact, slot }, index) => {
    const cardId = cardIdOf(course.id, fact.id, slot);
    const days = index % 3 === 0 ? [30, 29, 20].slice(0, 1 + (index % 4)) : [];
    const reviews = days.map((day, nth) => aReview(`${index} ${nth}`, { cardId, at: noon - day * DAY_MS + index * 1_000, rating: nth === 2 ? 'again' : 'easy' }));
    const actions = index % 9 === 0 ? [...reviews, { ...anAction(`${index} s`, noon - DAY_MS, { kind: 'suspend' }), cardId }] : reviews;
    const { state, control, history } = foldCard(cardId, actions, [], defaultParameters);
    return { card: { id: cardId, factId: fact.id, sectionId: fact.sectionId, slot, position: index, state, control }, history };
  });
  return { cards, turn: { timeZone: 'Europe/Berlin', dayStartHour: 4 }, parameters: defaultParameters, withSchedule: true };
}
