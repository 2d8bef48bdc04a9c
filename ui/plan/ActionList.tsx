import type { StudyAction } from '@/core/scheduling/studyAction';
import { counted } from '@/core/text';
import { agoText } from '../class/agoText';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

const texts: Readonly<Record<StudyAction['kind'], string>> = {
  postpone: 'put off', advance: 'brought forward', flatten: 'spread out', break: 'moved for a break', 'easy-dates': 'moved off dates',
  suspend: 'suspended', resume: 'resumed', bury: 'buried', reset: 'made new', 'set-due': 'given a day', flag: 'flagged',
};

interface ActionListProps {
  readonly actions: readonly StudyAction[];
  readonly now: number;
  readonly undo: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** What was done to several cards at once, each to be taken back. */
export function ActionList({ actions, now, undo }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="last" className="space-y-3">
      <h2 id="last" className="text-large">Done lately</h2>
      <ul className="divide-y divide-line border-y border-line">
        {actions.map(({ id, kind, at, cards, isUndone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>{counted(cards, 'card')} {texts[kind]}, {agoText(at, now)}</span>
            {isUndone ? <span className="text-quiet">Taken back</span> : (
              <ActionForm action={undo} submitLabel="Undo" isQuiet><input type="hidden" name="actionId" value={id} /></ActionForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
