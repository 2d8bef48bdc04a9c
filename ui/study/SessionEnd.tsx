import Link from 'next/link';
import type { StudySession } from '@/core/scheduling/session';

/** What is left when nothing is to be studied now: when it goes on, and with how much. */
export function SessionEnd({ session: { deck, queue, cards, steps, now } }: { session: StudySession }) {
  const heading = cards.size === 0 ? 'No cards yet' : steps.length > 0 ? 'Done for now' : 'Nothing is due';
  return (
    <div className="space-y-6 py-8">
      <h2 className="text-title">{heading}</h2>
      <p className="figures font-serif text-reading">
        {cards.size === 0
          ? 'Cards come from reading: take the quiz of a section, and its facts join your deck.'
          : endText(queue.nextDueAt, queue.dueThen, deck.turn.timeZone, now)}
      </p>
      <div className="flex flex-wrap gap-3">
        <Link className="button button-accent" href={`/courses/${deck.courseId}`}>
          {cards.size === 0 ? 'Choose a section' : 'Read on'}
        </Link>
        {cards.size > 0 && (
          <Link className="button" href={`/courses/${deck.courseId}/progress`}>
            Your progress
          </Link>
        )}
      </div>
    </div>
  );
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
