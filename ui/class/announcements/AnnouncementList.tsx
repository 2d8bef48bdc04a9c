import type { AnnouncementId } from '@/core/ids';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { dateTimeText } from '../quizzes/dateTimeText';

interface ListedAnnouncement {
  readonly id: AnnouncementId;
  readonly subject: string;
  readonly text: string;
  readonly groupName: string | null;
  readonly createdAt: number;
  readonly authorName: string;
  readonly sentCount: number;
  readonly notReached: readonly string[];
  readonly isDelivering: boolean;
}

interface AnnouncementListProps {
  readonly announcements: readonly ListedAnnouncement[];
  readonly timeZone: string;
  /** Null where this server sends no mail. */
  readonly sendAgain: ((id: AnnouncementId) => () => Promise<FormOutcome>) | null;
}

/** What was written to a class, and whom it reached. */
export function AnnouncementList({ announcements, timeZone, sendAgain }: AnnouncementListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {announcements.map((announcement) => {
        const { id, subject, text, groupName, createdAt, authorName, notReached, isDelivering } = announcement;
        return (
          <li key={id} className="space-y-2 py-5">
            <h3 className="text-large">{subject}</h3>
            <p className="label">{dateTimeText(createdAt, timeZone)} · {authorName}, to {groupName ?? 'everybody'} · {reachedText(announcement)}</p>
            <details>
              <summary className="min-h-11 content-center">Text</summary>
              <p className="whitespace-pre-wrap break-words">{text}</p>
            </details>
            {!isDelivering && notReached.length > 0 && (
              <div className="space-y-2">
                <p>Not reached: {notReached.join(', ')}.</p>
                {sendAgain !== null && <ActionForm action={sendAgain(id)} submitLabel="Send it to them again" isQuiet>{null}</ActionForm>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function reachedText({ sentCount, notReached, isDelivering }: ListedAnnouncement): string {
  return `${isDelivering ? 'being mailed: ' : ''}${sentCount} of ${sentCount + notReached.length} mailed`;
}
