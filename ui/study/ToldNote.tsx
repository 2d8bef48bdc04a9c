import { useTranslations } from 'next-intl';
import type { Told } from './useStudySession';

/** Says what was done last to a card, with the way back. */
export function ToldNote({ told, undo }: { told: Told; undo: () => void }) {
  const t = useTranslations('study');
  return (
    <div className="flex min-h-6 items-center gap-3 text-small">
      <p role="status">
        {told.kind === 'done' && t('told', { deed: told.command.kind, days: told.command.kind === 'set-due' ? told.command.days : 0 })}
        {told.kind === 'undone' && t('takenBack', { deed: t('deed', { deed: told.deed }) })}
      </p>
      {told.kind === 'done' && <button type="button" className="text-link min-h-6" onClick={undo}>{t('undo')}</button>}
    </div>
  );
}
