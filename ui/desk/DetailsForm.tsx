'use client';

import Link from 'next/link';
import { useActionState, useEffect, useRef } from 'react';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { LongField } from '../forms/LongField';
import { SubmitButton } from '../forms/SubmitButton';

export type DetailField = 'title' | 'description' | 'article' | 'author' | 'publisher' | 'year';

/** What the form shows: what stands in its fields, and what is wrong with it. */
export interface DetailsState {
  readonly typed: Readonly<Record<DetailField, string>>;
  readonly problems: Readonly<Partial<Record<DetailField, string>>>;
  /** What is wrong with no single field. */
  readonly message: string | null;
}

interface DetailsFormProps {
  readonly typed: DetailsState['typed'];
  readonly save: (before: DetailsState, form: FormData) => Promise<DetailsState>;
  /** Where leaving without saving leads. */
  readonly deskHref: string;
}

/** What is said of a course and its article. What was typed stays when it is refused. */
export function DetailsForm({ typed: stored, save, deskHref }: DetailsFormProps) {
  const [{ typed, problems, message }, run] = useActionState(save, { typed: stored, problems: {}, message: null });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  const about = (name: DetailField) => ({ name, defaultValue: typed[name], problem: problems[name] });
  return (
    <form ref={form} action={run} className="space-y-6">
      <Field label="Title" {...about('title')} required maxLength={300} />
      <LongField label="Description" hint="A sentence or two, shown under the title." {...about('description')} rows={3} maxLength={1000} />
      <fieldset className="space-y-5 border-t border-line pt-5">
        <legend className="label float-left mb-4 w-full">The article it is made from</legend>
        <Field label="Title of the article" {...about('article')} maxLength={300} />
        <Field label="Author" {...about('author')} maxLength={300} />
        <div className="grid gap-5 sm:grid-cols-[1fr_8rem]">
          <Field label="Publisher" {...about('publisher')} maxLength={300} />
          <Field label="Year" {...about('year')} inputMode="numeric" maxLength={4} />
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton accent>Save the details</SubmitButton>
        <Link className="button" href={deskHref}>Cancel</Link>
      </div>
      <FormMessage text={message} isError />
    </form>
  );
}
