import type { ListedDeed } from '@/core/accounts/listed';

interface DeedListProps {
  readonly deeds: readonly ListedDeed[];
  /** IANA name. */
  readonly timeZone: string;
}

/** Who did what to whom, the latest first. */
export function DeedList({ deeds, timeZone }: DeedListProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {deeds.map(({ id, at, by, words, subject, className, details }) => (
        <li key={id} className="min-w-0 break-words py-3">
          <p><span className="font-semibold">{subject}</span>: {words}{details !== '' && ` (${details})`}</p>
          <p className="label figures">{format.format(at)} · by {by ?? 'the server'}{className !== null && ` · in ${className}`}</p>
        </li>
      ))}
    </ul>
  );
}
