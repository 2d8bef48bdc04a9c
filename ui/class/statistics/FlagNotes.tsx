import type { Instant } from '@/core/time';
import { agoText } from '../agoText';

export interface FlagNote {
  readonly name: string;
  readonly note: string;
  readonly at: Instant;
  readonly isResolved: boolean;
}

/** What learners held against a question, and the viewer told its author. */
export function FlagNotes({ flags, now }: { flags: readonly FlagNote[]; now: Instant }) {
  if (flags.length === 0) return <p>Nobody in the class has contested or flagged it.</p>;
  return (
    <ul className="space-y-4">
      {flags.map(({ name, note, at, isResolved }) => (
        <li key={`${name} ${at}`} className="border-l-2 border-accent pl-4">
          <p className="label">{name}, {agoText(at, now)}{isResolved && ' · settled'}</p>
          <blockquote>{note === '' ? <span className="text-quiet">Without a note.</span> : note}</blockquote>
        </li>
      ))}
    </ul>
  );
}
