import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { EventId, LearnerId } from '@/core/ids';
import type { FlaggedQuestion } from '@/core/questions/flaggedQuestion';
import type { Instant } from '@/core/time';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';
import { useAgoText } from '../messages/ago';

interface FlagListProps {
  readonly flags: readonly FlaggedQuestion[];
  readonly now: Instant;
  readonly settle: (learnerId: LearnerId, id: EventId) => Promise<FormOutcome>;
}

/** What learners found wrong or unclear, and the way to mend it. */
export function FlagList({ flags, now, settle }: FlagListProps) {
  const t = useTranslations('flags');
  const agoText = useAgoText(now);
  if (flags.length === 0) return <p className="font-serif text-reading">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {flags.map(({ id, learnerId, learnerName, note, at, courseTitle, stem, draftId }) => (
        <li key={id} className="space-y-3 py-5">
          <p className="label">{t('by', { course: courseTitle, name: learnerName ?? t('learner'), ago: agoText(at) })}</p>
          <p className="font-serif text-reading">{stem ?? t('gone')}</p>
          {note !== '' && <blockquote className="border-s-2 border-accent ps-4">{note}</blockquote>}
          <div className="flex flex-wrap items-start gap-3">
            {draftId !== null && <Link className="button" href={`/teach/courses/${draftId}`}>{t('edit')}</Link>}
            <ActionForm action={settle.bind(null, learnerId, id)} submitLabel={t('settled')} isQuiet>{null}</ActionForm>
          </div>
        </li>
      ))}
    </ul>
  );
}
