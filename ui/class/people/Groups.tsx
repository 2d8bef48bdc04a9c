import type { GroupId } from '@/core/ids';
import { counted } from '@/core/text';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { Field } from '../../forms/Field';

interface GroupsProps {
  readonly groups: readonly { readonly id: GroupId; readonly name: string; readonly learnerCount: number }[];
  readonly longestName: number;
  /** Of a new one where null is given. */
  readonly save: (groupId: GroupId | null) => (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
  readonly remove: (groupId: GroupId) => () => Promise<FormOutcome>;
}

/** The groups of a class: to be made, renamed and deleted. */
export function Groups({ groups, longestName, save, remove }: GroupsProps) {
  return (
    <section aria-labelledby="groups" className="space-y-4">
      <h2 id="groups" className="text-large">Groups</h2>
      {groups.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {groups.map(({ id, name, learnerCount }) => (
            <li key={id} className="py-2">
              <details>
                <summary className="min-h-11 content-center">{name} <span className="label">· {counted(learnerCount, 'learner')}</span></summary>
                <div className="flex flex-wrap items-end gap-x-6 gap-y-3 py-3">
                  <ActionForm action={save(id)} submitLabel="Rename" isQuiet>
                    <input name="groupName" aria-label={`Name of ${name}`} required maxLength={longestName} defaultValue={name} className="field max-w-64" />
                  </ActionForm>
                  <ActionForm action={remove(id)} submitLabel="Delete, without its learners" isQuiet>{null}</ActionForm>
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
      <div className="max-w-sm">
        <ActionForm action={save(null)} submitLabel="Make the group" isQuiet>
          <Field name="groupName" label="New group" required maxLength={longestName} autoComplete="off" />
        </ActionForm>
      </div>
    </section>
  );
}
