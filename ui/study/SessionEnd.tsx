import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { StudySession } from '@/core/scheduling/session';
import { DAY_MS } from '@/core/time';
import { useDateFormat } from '../messages/dates';

/** What is left when nothing is to be studied now: when it goes on, and with how much. */
export function SessionEnd({ session }: { session: StudySession }) {
  const t = useTranslations('study.end');
  const { deck } = session;
  const course = `/courses/${deck.courseId}`;
  const isEmpty = session.cards.list.length === 0 && deck.custom === null;
  return (
    <div className="space-y-6 py-8">
      <h2 className="text-title">{t(headingOf(session))}</h2>
      <p className="figures font-serif text-reading"><What session={session} /></p>
      <div className="flex flex-wrap gap-3">
        {deck.custom !== null && <Link className="button button-accent" href={`${course}/study`}>{t('studyDue')}</Link>}
        <Link className={deck.custom === null ? 'button button-accent' : 'button'} href={course}>
          {isEmpty ? t('chooseSection') : t('readOn')}
        </Link>
        {!isEmpty && <Link className="button" href={`${course}/study/other`}>{t('other')}</Link>}
        {!isEmpty && <Link className="button" href={`${course}/progress`}>{t('progress')}</Link>}
      </div>
    </div>
  );
}

function headingOf({ deck, cards, steps, practice }: StudySession) {
  if (steps.length + practice.length > 0) return 'done';
  if (deck.custom !== null) return cards.list.length === 0 ? 'noSuch' : 'nothingToAsk';
  return cards.list.length === 0 ? 'noCards' : 'nothingDue';
}

function What({ session: { deck, cards, queue, now } }: { session: StudySession }) {
  const t = useTranslations('study.end');
  if (deck.custom !== null && cards.list.length === 0) return t('noneOfKind');
  if (deck.custom !== null && queue.nextDueAt === null) return t('allAsked');
  if (cards.list.length === 0) return t('howToBegin');
  if (queue.nextDueAt === null) return t('noneWaits');
  return <Until at={queue.nextDueAt} now={now} timeZone={deck.turn.timeZone} dueThen={queue.dueThen} />;
}

interface UntilProps {
  readonly at: number;
  readonly now: number;
  readonly timeZone: string;
  readonly dueThen: number;
}

function Until({ at, now, timeZone, dueThen }: UntilProps) {
  const t = useTranslations('study.end');
  const time = useDateFormat({ timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
  const date = useDateFormat({ timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  const dayOf = (instant: number): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
  const day = dayOf(at) === dayOf(now) ? 'today' : dayOf(at) === dayOf(now + DAY_MS) ? 'tomorrow' : 'later';
  return t('until', { day, time, date, count: dueThen });
}
