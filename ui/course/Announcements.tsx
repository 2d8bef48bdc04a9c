import { useTranslations } from 'next-intl';
import type { AnnouncementId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { useDateFormat } from '../messages/dates';

interface AnnouncementsProps {
  /** Newest first. */
  readonly announcements: readonly {
    readonly id: AnnouncementId;
    readonly subject: string;
    readonly text: string;
    readonly createdAt: Instant;
    readonly authorName: string;
    readonly className: string;
  }[];
  readonly now: Instant;
  readonly timeZone: string;
}

/** So long an announcement stands open. */
const freshMs = 7 * DAY_MS;

/** What instructors wrote to a learner: this week's to be read at once, the others by their subjects; nothing where there is
 *  nothing. */
export function Announcements({ announcements, now, timeZone }: AnnouncementsProps) {
  const t = useTranslations('course');
  const format = useDateFormat({ dateStyle: 'medium', timeStyle: 'short', timeZone });
  if (announcements.length === 0) return null;
  return (
    <section aria-labelledby="announcements" className="space-y-4">
      <h2 id="announcements" className="label">{t('announcements')}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {announcements.map(({ id, subject, text, createdAt, authorName, className }) => (
          <li key={id}>
            <details open={createdAt > now - freshMs} className="py-2">
              <summary className="min-h-11 content-center">
                <h3 className="inline text-large">{subject}</h3>
                <span className="label figures block ps-4 sm:inline"> {format.format(createdAt)} · {authorName}, {className}</span>
              </summary>
              <p className="max-w-2xl whitespace-pre-wrap break-words py-2 ps-4">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
