import { useTranslations } from 'next-intl';
import { useFormStatus } from 'react-dom';

/** What can be done to the chosen cards. */
export function CardTools({ count }: { count: number }) {
  const t = useTranslations('cards.tools');
  const { pending } = useFormStatus();
  const tool = (kind: string, text: string) => (
    <button type="submit" name="do" value={kind} className="button" disabled={pending}>{text}</button>
  );
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="label float-start w-full pb-1">{t('chosen', { count })}</legend>
      {tool('suspend', t('suspend'))}
      {tool('resume', t('resume'))}
      {tool('reset', t('reset'))}
      <span className="flex items-end gap-2">
        <label className="w-24 space-y-1">
          <span className="label block">{t('days')}</span>
          <input type="number" name="days" defaultValue={0} min={0} max={36500} className="field figures" />
        </label>
        {tool('set-due', t('setDue'))}
      </span>
    </fieldset>
  );
}
