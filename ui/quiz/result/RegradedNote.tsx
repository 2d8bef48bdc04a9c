import type { RegradeNote } from '@/core/quiz/attemptResult';
import { momentText } from '../momentText';

interface RegradedNoteProps {
  readonly note: RegradeNote;
  readonly timeZone: string;
}

/** Tells that a corrected key has changed what an attempt was worth. */
export function RegradedNote({ note: { at, rightBefore, questionCount }, timeZone }: RegradedNoteProps) {
  return (
    <p className="border-l-2 border-accent pl-4">
      Regraded on {momentText(at, timeZone)}, as a question was corrected: it was {rightBefore} of {questionCount} right.
    </p>
  );
}
