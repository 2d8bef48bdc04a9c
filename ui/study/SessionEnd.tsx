import Link from 'next/link';
import type { StudySession } from '@/core/scheduling/session';

/** What is left when nothing is to be studied now: when it goes on, and with how much. */
export function SessionEnd({ session }: { session: StudySession }) {
  const { deck } = session;
  const course = `/courses/${deck.courseId}`;
  const isEmpty = session.cards.list.length === 0 && deck.custom === null;
  return (
    <div className="space-y-6 py-8">
      <h2 className="text-title">{headingOf(session)}</h2>
      <p className="figures font-serif text-reading">{textOf(session)}</p>
      <div className="flex flex-wrap gap-3">
        {deck.custom !== null && <Link className="button button-accent" href={`${course}/study`}>Study what is due</Link>}
        <Link className={deck.custom === null ? 'button button-accent' : 'button'} href={course}>
          {isEmpty ? 'Choose a section' : 'Read on'}
        </Link>
        {!isEmpty && <Link className="button" href={`${course}/study/other`}>Study something else</Link>}
        {!isEmpty && <Link className="button" href={`${course}/progress`}>Your progress</Link>}
      </div>
    </div>
  );
}

function headingOf({ deck, cards, steps, practice }: StudySession): string {
  if (steps.length + practice.length > 0) return 'Done for now';
  if (deck.custom !== null) return cards.list.length === 0 ? 'No such cards' : 'Nothing to ask now';
  return cards.list.length === 0 ? 'No cards yet' : 'Nothing is due';
}

function textOf({ deck, cards, queue, now }: StudySession): string {
  if (deck.custom !== null && cards.list.length === 0) return 'None of your cards is of this kind now.';
  if (deck.custom !== null && queue.nextDueAt === null) return 'Every chosen card has been asked, is suspended or is put off.';
  if (cards.list.length === 0) return 'Cards come from reading: take the quiz of a section, and its facts join your deck.';
  return endText(queue.nextDueAt, queue.dueThen, deck.turn.timeZone, now);
}

function endText(nextDueAt: number | null, dueThen: number, timeZone: string, now: number): string {
  if (nextDueAt === null) return 'No card is waiting.';
  return `Done until ${whenText(nextDueAt, now, timeZone)}; ${dueThen} due then.`;
}

function whenText(at: number, now: number, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
  const date = new Intl.DateTimeFormat('en-CA', { timeZone });
  const dayMs = 24 * 60 * 60 * 1000;
  if (date.format(at) === date.format(now)) return `today ${time}`;
  if (date.format(at) === date.format(now + dayMs)) return `tomorrow ${time}`;
  return `${new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(at)}, ${time}`;
}
