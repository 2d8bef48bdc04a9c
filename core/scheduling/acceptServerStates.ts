import type { CardId } from '../ids';
import { MINUTE_MS } from '../time';
import type { Instant } from '../time';
import { cardOf } from './cardSet';
import type { Card } from './cardState';
import { refreshSession } from './session';
import type { StudySession } from './session';
import { withCard } from './studyRecord';

/** Takes over the server's card states, but not of cards that have events the server has not seen. The same session
 *  where they are known already. */
export function acceptServerStates(
  session: StudySession,
  cards: readonly Card[],
  unsent: ReadonlySet<CardId>,
  now: Instant,
): StudySession {
  const settled = cards.filter(({ id }) => !unsent.has(id) && session.current?.id !== id);
  const news = settled.filter((card) => !isSame(card, cardOf(session.cards, card.id)));
  if (news.length === 0) return session;
  const merged = news.reduce(withCard<StudySession>, session);
  // Where only the server's milliseconds are new there is no reason to make a queue of thousands of cards anew.
  return news.every((card) => isAlike(card, cardOf(session.cards, card.id))) ? merged : refreshSession(merged, now);
}

function isSame(card: Card, other: Card | undefined): boolean {
  return other !== undefined && hasSameFields(card.state, other.state) && hasSameFields(card.control, other.control);
}

function hasSameFields(one: object, other: object): boolean {
  const fields = Object.entries(one);
  const others = new Map(Object.entries(other));
  return fields.length === others.size && fields.every(([name, value]) => others.get(name) === value);
}

/** Whether a queue of now would not tell the two apart. */
function isAlike({ state, control }: Card, other: Card | undefined): boolean {
  if (other === undefined || other.state.phase !== state.phase) return false;
  const isSameControl = control.isSuspended === other.control.isSuspended && control.buriedUntil === other.control.buriedUntil;
  const isSameDue = state.phase === 'new' || other.state.phase === 'new' || Math.abs(state.dueAt - other.state.dueAt) < MINUTE_MS;
  return isSameControl && isSameDue;
}
