import type { ReactNode } from 'react';
import type { StudySession } from '@/core/scheduling/session';
import { undoneText } from './deedText';

interface StudyBarProps {
  readonly session: StudySession;
  readonly undo: () => void;
  /** Menus. */
  readonly children: ReactNode;
}

/** What is left and done, and what can be done besides answering. */
export function StudyBar({ session, undo, children }: StudyBarProps) {
  const undone = undoneText(session);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2">
      <Counts session={session} />
      <div className="flex grow items-center justify-end gap-2">
        <button
          type="button" disabled={undone === null} onClick={undo} aria-keyshortcuts="z"
          className="text-link mr-auto min-h-11 px-1 text-small disabled:no-underline disabled:opacity-50 sm:mr-1"
        >
          {undone === null ? 'Undo' : `Undo: ${undone}`}
        </button>
        {children}
      </div>
    </div>
  );
}

function Counts({ session: { queue, steps, practice } }: { session: StudySession }) {
  const { counts } = queue;
  return (
    <p className="figures label flex min-h-11 items-center gap-4">
      <span>{counts.new} new</span>
      <span>{counts.learning} learning</span>
      <span>{counts.review} to review</span>
      <span>{steps.length + practice.length} done</span>
    </p>
  );
}
