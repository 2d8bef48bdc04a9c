import type { Instant } from '@/core/time';
import { dateTimeText } from '../class/quizzes/dateTimeText';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface PlatformCourseProps {
  readonly platformName: string;
  readonly hasRoster: boolean;
  readonly rosterAt: Instant | null;
  readonly notHereYet: number;
  readonly links: readonly { readonly title: string; readonly opens: string; readonly hasScores: boolean }[];
  /** IANA name. */
  readonly timeZone: string;
  readonly readAnew: () => Promise<FormOutcome>;
}

/** A course of a platform's that a class is: its roster, and its links. */
export function PlatformCourse({ platformName, hasRoster, rosterAt, notHereYet, links, timeZone, readAnew }: PlatformCourseProps) {
  return (
    <section aria-label={platformName} className="space-y-4">
      <h2 className="text-large">{platformName}</h2>
      {hasRoster ? (
        <>
          <p>
            {rosterAt === null ? 'Its roster was not read yet.' : `Its roster was read ${dateTimeText(rosterAt, timeZone)}.`}
            {notHereYet > 0 && ` ${notHereYet} on it have not opened a link yet.`}
          </p>
          <ActionForm action={readAnew} submitLabel="Read the roster" isQuiet>{null}</ActionForm>
        </>
      ) : <p>It offers no roster to Afterread: whoever opens a link learns here, and you take out who leaves.</p>}
      {links.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {links.map(({ title, opens, hasScores }) => (
            <li key={`${title} ${opens}`} className="min-w-0 break-words py-2">{title} <span className="label">{opens}{hasScores && ' · its scores go back'}</span></li>
          ))}
        </ul>
      )}
    </section>
  );
}
