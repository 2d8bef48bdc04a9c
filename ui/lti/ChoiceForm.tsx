'use client';

import { useActionState } from 'react';
import { FormMessage } from '../forms/FormMessage';
import { SubmitButton } from '../forms/SubmitButton';
import { AnswerForm } from './AnswerForm';

/** What became of a choice. */
export type ChoiceOutcome =
  | { readonly kind: 'answer'; readonly url: string; readonly token: string }
  | { readonly kind: 'kept' | 'refused'; readonly text: string };

interface ChoiceFormProps {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly choices: readonly { readonly value: string; readonly title: string }[] }[];
  readonly platformName: string;
  readonly choose: (before: ChoiceOutcome | null, form: FormData) => Promise<ChoiceOutcome>;
}

/** What a link on a platform may open; what was chosen is taken to the platform. */
export function ChoiceForm({ title, groups, platformName, choose }: ChoiceFormProps) {
  const [outcome, run] = useActionState(choose, null);
  if (outcome?.kind === 'answer') return <AnswerForm url={outcome.url} token={outcome.token} platformName={platformName} />;
  if (outcome?.kind === 'kept') return <p role="status">{outcome.text}</p>;
  return (
    <form action={run} className="space-y-6">
      <h2 className="text-large">{title}</h2>
      {groups.map((group) => (
        <fieldset key={group.title} className="space-y-1">
          <legend className="label">{group.title}</legend>
          {group.choices.map(({ value, title: text }) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input type="radio" name="choice" value={value} required className="size-5 shrink-0 accent-accent" />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <SubmitButton accent>Use this</SubmitButton>
      <FormMessage text={outcome?.text ?? null} isError />
    </form>
  );
}
