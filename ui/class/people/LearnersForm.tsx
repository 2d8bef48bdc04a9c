'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { FormMessage } from '../../forms/FormMessage';
import type { FormOutcome } from '../../forms/ActionForm';

interface LearnersFormProps {
  readonly learners: readonly { readonly id: string; readonly name: string; readonly email: string; readonly groupId: string | null }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** Of the class. */
  readonly address: string;
  readonly change: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** The learners of a class, to be chosen and then put into a group or taken out. */
export function LearnersForm({ learners, groups, address, change }: LearnersFormProps) {
  const [outcome, run, isBusy] = useActionState(change, null);
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  return (
    <form action={run} className="space-y-4">
      <ul className="divide-y divide-line border-y border-line">
        {learners.map(({ id, name, email, groupId }) => (
          <li key={id} className="flex items-center gap-x-3">
            <label className="flex size-11 shrink-0 items-center">
              <input type="checkbox" name="learner" value={id} className="size-5 scroll-mb-32 accent-accent" />
              <span className="sr-only">Choose {name}</span>
            </label>
            <span className="grid min-w-0 grow gap-x-6 py-2 sm:grid-cols-[1fr_1fr_8rem] sm:items-center">
              <Link className="text-link truncate" href={`${address}/learners/${id}`}>{name}</Link>
              <span className="label truncate">{email}</span>
              <span className="truncate text-small">{groupId === null ? '' : groupNames.get(groupId)}</span>
            </span>
          </li>
        ))}
      </ul>
      {/* At hand while a long list is gone through; on a phone it would cover too much of it. */}
      <div className="flex flex-wrap items-end gap-3 bg-paper py-3 sm:sticky sm:bottom-0">
        {groups.length > 0 && (
          <>
            <span className="space-y-1.5">
              <label htmlFor="group" className="block font-semibold">Group</label>
              <select id="group" name="group" className="field">
                {groups.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                <option value="">None</option>
              </select>
            </span>
            <button type="submit" name="deed" value="group" className="button" disabled={isBusy}>Put the chosen into it</button>
          </>
        )}
        {groups.length === 0 && <input type="hidden" name="group" value="" />}
        <button type="submit" name="deed" value="remove" className="button" disabled={isBusy}>Take the chosen out of the class</button>
      </div>
      <FormMessage text={outcome?.text ?? null} isError={outcome?.isError ?? false} />
    </form>
  );
}
