'use client';

import { useTranslations } from 'next-intl';
import { startTransition, useActionState } from 'react';
import type { SubmitEvent } from 'react';
import { CopyText } from '../forms/CopyText';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { SelectField } from '../forms/SelectField';
import { SendButton } from '../forms/SendButton';

export type TokenMade =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>>; readonly text: string }
  | { readonly kind: 'made'; readonly token: string };

/** Makes a token. It is shown this once: only a fingerprint of it is kept. */
export function TokenForm({ make }: { make: (before: TokenMade, form: FormData) => Promise<TokenMade> }) {
  const t = useTranslations('accountForms.token');
  const [made, run, isMaking] = useActionState<TokenMade, FormData>(make, { kind: 'nothing' });
  // By what is sent; nothing for no end.
  const lifetimes = { 30: t('days', { count: 30 }), 90: t('days', { count: 90 }), 365: t('year'), '': t('untilRevoked') };
  const problems = made.kind === 'refused' ? made.problems : {};
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => run(form));
  };
  return (
    <div className="space-y-5">
      <form onSubmit={submit} noValidate className="grid items-start gap-5 sm:grid-cols-[1fr_14rem]">
        <Field name="name" label={t('name')} hint={t('nameHint')} required maxLength={60} autoComplete="off" problem={problems['name']} />
        <SelectField name="days" label={t('lifetime')} hint={t('lifetimeHint')} choices={lifetimes} defaultValue="90" />
        <div><SendButton isBusy={isMaking}>{isMaking ? t('making') : t('make')}</SendButton></div>
      </form>
      {made.kind === 'refused' && <FormMessage text={made.text} isError />}
      {made.kind === 'made' && (
        <div className="space-y-3 border-s-2 border-accent ps-5">
          <p role="status">{t('made')}</p>
          <p className="figures break-all rounded-soft bg-raised p-3">{made.token}</p>
          <CopyText textOf={() => made.token} label={t('copy')} />
          <p className="label">{t('use')}</p>
        </div>
      )}
    </div>
  );
}
