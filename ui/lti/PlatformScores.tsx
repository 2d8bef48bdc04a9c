import type { ListedScore } from '@/core/lti/listed';
import { percent } from '@/core/text';
import { dateTimeText } from '../class/quizzes/dateTimeText';

interface PlatformScoresProps {
  readonly scores: readonly ListedScore[];
  /** IANA name. */
  readonly timeZone: string;
}

/** Scores that were told to platforms, and those that have not arrived, with why. */
export function PlatformScores({ scores, timeZone }: PlatformScoresProps) {
  if (scores.length === 0) return <p className="font-serif text-reading">None yet. The score of a quiz goes back to the platform when somebody hands it in whose link has a column in the gradebook there.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {scores.map(({ id, learnerName, linkTitle, platformName, score, sentAt, dueAt, problem }) => (
        <li key={id} className="min-w-0 break-words py-2">
          <p>{learnerName}, {linkTitle}{score !== null && <span className="figures">: {percent(score)}</span>}</p>
          <p className="label figures">
            {sentAt === null ? 'not sent yet' : `sent to ${platformName} ${dateTimeText(sentAt, timeZone)}`}
            {dueAt !== null && ` · ${problem === null ? 'to be sent' : 'to be sent again'} ${dateTimeText(dueAt, timeZone)}`}
          </p>
          {problem !== null && <p className="text-accent">Not arrived: {problem}.{dueAt === null && ' It is not tried again by itself.'}</p>}
        </li>
      ))}
    </ul>
  );
}
