import { useTranslations } from 'next-intl';
import { Field } from '../forms/Field';
import { CloseButton, StudyDialog } from './StudyDialog';

interface DueDialogProps {
  readonly setDue: (days: number) => void;
  readonly onClosed: () => void;
}

const mostDays = 3650;

/** Asks when a card is to be due. */
export function DueDialog({ setDue, onClosed }: DueDialogProps) {
  const t = useTranslations('study.due');
  return (
    <StudyDialog heading={t('heading')} onClosed={onClosed}>
      <form method="dialog" className="space-y-4" onSubmit={(event) => setDue(Number(new FormData(event.currentTarget).get('days')))}>
        <Field name="days" label={t('days')} hint={t('hint')} type="number" min={0} max={mostDays} step={1} defaultValue={7} required autoFocus />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button button-accent">{t('set')}</button>
          <CloseButton text={t('cancel')} />
        </div>
      </form>
    </StudyDialog>
  );
}
