import { useTranslations } from 'next-intl';
import type { StudyAction } from '@/core/scheduling/studyAction';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';
import { useAgoText } from '../messages/ago';

interface ActionListProps {
  readonly actions: readonly StudyAction[];
  readonly now: number;
  readonly undo: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** What was done to several cards at once, each to be taken back. */
export function ActionList({ actions, now, undo }: ActionListProps) {
  const t = useTranslations('plan');
  const agoText = useAgoText(now);
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="last" className="space-y-3">
      <h2 id="last" className="text-large">{t('doneLately')}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {actions.map(({ id, kind, at, cards, isUndone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>{t('done', { kind: kind.replace('-', '_'), count: cards, ago: agoText(at) })}</span>
            {isUndone ? <span className="text-quiet">{t('takenBackThen')}</span> : (
              <ActionForm action={undo} submitLabel={t('undo')} isQuiet><input type="hidden" name="actionId" value={id} /></ActionForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
