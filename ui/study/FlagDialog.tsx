import { useTranslations } from 'next-intl';
import { LongField } from '../forms/LongField';
import { CloseButton, StudyDialog } from './StudyDialog';

interface FlagDialogProps {
  readonly heading?: string;
  readonly submitLabel?: string;
  readonly flag: (note: string) => void;
  readonly onClosed: () => void;
}

/** Asks what is wrong with a question. */
export function FlagDialog({ heading, submitLabel, flag, onClosed }: FlagDialogProps) {
  const t = useTranslations('flag');
  return (
    <StudyDialog heading={heading ?? t('heading')} onClosed={onClosed}>
      <form
        method="dialog" className="space-y-4"
        onSubmit={(event) => {
          const note = new FormData(event.currentTarget).get('note');
          flag(typeof note === 'string' ? note : '');
        }}
      >
        <LongField
          name="note" label={t('note')} hint={t('noteHint')}
          rows={4} maxLength={1000} required autoFocus
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button button-accent">{submitLabel ?? t('submit')}</button>
          <CloseButton text={t('cancel')} />
        </div>
      </form>
    </StudyDialog>
  );
}
