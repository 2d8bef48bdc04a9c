import { LongField } from '../forms/LongField';
import { CloseButton, StudyDialog } from './StudyDialog';

interface FlagDialogProps {
  readonly heading?: string;
  readonly submitLabel?: string;
  readonly flag: (note: string) => void;
  readonly onClosed: () => void;
}

/** Asks what is wrong with a question. */
export function FlagDialog({ heading = 'What is wrong or unclear?', submitLabel = 'Flag', flag, onClosed }: FlagDialogProps) {
  return (
    <StudyDialog heading={heading} onClosed={onClosed}>
      <form
        method="dialog" className="space-y-4"
        onSubmit={(event) => {
          const note = new FormData(event.currentTarget).get('note');
          flag(typeof note === 'string' ? note : '');
        }}
      >
        <LongField
          name="note" label="Note" hint="It goes to the course’s author and your instructors, with this question."
          rows={4} maxLength={1000} required autoFocus
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button button-accent">{submitLabel}</button>
          <CloseButton text="Cancel" />
        </div>
      </form>
    </StudyDialog>
  );
}
