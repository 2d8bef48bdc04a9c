import type { SaveState } from './responseSaver';

interface QuizBarProps {
  readonly answered: number;
  readonly total: number;
  readonly state: SaveState;
  readonly isSubmitting: boolean;
  /** Turns to the question before; null where there is none to turn to. */
  readonly back: (() => void) | null;
  readonly submitLabel: string;
}

const saveTexts: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving …',
  unsaved: 'Not saved yet: no connection. Trying again.',
};

/** How far an attempt has come, and the way on; stays at the foot of the window. */
export function QuizBar({ answered, total, state, isSubmitting, back, submitLabel }: QuizBarProps) {
  const isQuiet = state === 'saved' && answered === 0;
  return (
    <div className="sticky bottom-0 flex items-center justify-between gap-4 border-t border-line bg-paper py-3">
      <p className="figures text-small text-quiet">
        {answered} of {total} answered
        <span role="status" className="block min-h-[1.45em]">{isQuiet ? '' : saveTexts[state]}</span>
      </p>
      <div className="flex gap-3">
        {back !== null && <button type="button" className="button" onClick={back}>Back</button>}
        <button type="submit" className="button button-accent" disabled={isSubmitting} aria-busy={isSubmitting}>
          {submitLabel}
        </button>
      </div>
    </div>
  );
}
