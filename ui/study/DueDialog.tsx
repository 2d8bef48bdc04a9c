import { Field } from '../forms/Field';
import { CloseButton, StudyDialog } from './StudyDialog';

interface DueDialogProps {
  readonly setDue: (days: number) => void;
  readonly onClosed: () => void;
}

const mostDays = 3650;

/** Asks when a card is to be due. */
export function DueDialog({ setDue, onClosed }: DueDialogProps) {
  return (
    <StudyDialog heading="When should it be due?" onClosed={onClosed}>
      <form method="dialog" className="space-y-4" onSubmit={(event) => setDue(Number(new FormData(event.currentTarget).get('days')))}>
        <Field name="days" label="In days" hint="0 is today, 1 tomorrow." type="number" min={0} max={mostDays} step={1} defaultValue={7} required autoFocus />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button button-accent">Set due</button>
          <CloseButton text="Cancel" />
        </div>
      </form>
    </StudyDialog>
  );
}
