import Link from 'next/link';
import type { EventId, LearnerId } from '@/core/ids';
import type { FlaggedQuestion } from '@/core/questions/flaggedQuestion';
import type { Instant } from '@/core/time';
import { agoText } from '../class/agoText';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface FlagListProps {
  readonly flags: readonly FlaggedQuestion[];
  readonly now: Instant;
  readonly settle: (learnerId: LearnerId, id: EventId) => Promise<FormOutcome>;
}

/** What learners found wrong or unclear, and the way to mend it. */
export function FlagList({ flags, now, settle }: FlagListProps) {
  if (flags.length === 0) return <p className="font-serif text-reading">No question is flagged. Learners flag one while they study, with a word on what is wrong.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {flags.map(({ id, learnerId, learnerName, note, at, courseTitle, stem, draftId }) => (
        <li key={id} className="space-y-3 py-5">
          <p className="label">{courseTitle} · {learnerName ?? 'a learner'}, {agoText(at, now)}</p>
          <p className="font-serif text-reading">{stem ?? 'A question that is asked no more.'}</p>
          {note !== '' && <blockquote className="border-l-2 border-accent pl-4">{note}</blockquote>}
          <div className="flex flex-wrap items-start gap-3">
            {draftId !== null && <Link className="button" href={`/teach/courses/${draftId}`}>Edit the course</Link>}
            <ActionForm action={settle.bind(null, learnerId, id)} submitLabel="Settled" isQuiet>{null}</ActionForm>
          </div>
        </li>
      ))}
    </ul>
  );
}
