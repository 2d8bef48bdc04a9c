import type { ListedJob } from '@/core/jobs/listedJob';
import { counted } from '@/core/text';
import type { Instant } from '@/core/time';
import { agoText } from '../class/agoText';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

const titles = new Map([
  ['digests', 'Weekly digests'], ['fit', 'A learner’s own weights'], ['retention', 'Removing what is over'],
  ['roster', 'A roster of a platform'], ['scores', 'Scores for platforms'], ['statements', 'Statements for the record store'],
]);

interface JobListProps {
  readonly jobs: readonly ListedJob[];
  readonly now: Instant;
  /** IANA name. */
  readonly timeZone: string;
  readonly tryAgain: (kind: string, key: string) => () => Promise<FormOutcome>;
}

/** What is done behind requests, and what became of it. */
export function JobList({ jobs, now, timeZone, tryAgain }: JobListProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  if (jobs.length === 0) return <p>Nothing waits.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {jobs.map((job) => {
        const { kind, key, tries, error, lastDoneAt } = job;
        const title = titles.get(kind) ?? kind;
        return (
          <li key={`${kind} ${key}`} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 break-words">
              <p className="font-semibold">{title}{job.state === 'given-up' && <span className="text-accent"> · given up</span>}</p>
              {error !== null && <p>{error}</p>}
              <p className="label figures">
                {stateText(job, format, now)}
                {tries > 0 && ` · tried ${counted(tries, 'time', 'times')}`}
                {lastDoneAt !== null && ` · last done ${agoText(lastDoneAt, now)}`}
                {key !== '' && ` · ${key}`}
              </p>
            </div>
            {error !== null && <ActionForm action={tryAgain(kind, key)} submitLabel="Try again now" isQuiet><span className="sr-only">{title}</span></ActionForm>}
          </li>
        );
      })}
    </ul>
  );
}

function stateText({ state, dueAt }: ListedJob, format: Intl.DateTimeFormat, now: Instant): string {
  if (state === 'running') return 'Running';
  if (state === 'given-up') return 'Waits for you';
  return dueAt <= now ? 'Due' : `Next ${format.format(dueAt)}`;
}
