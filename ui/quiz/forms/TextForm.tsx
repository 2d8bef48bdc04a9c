import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { FormProps } from './formProps';
import { TypedField } from './TypedField';

/** A word, a figure or a date, typed. */
export function TextForm({ form, response, onAnswer }: FormProps<'text'>) {
  const t = useTranslations('quiz');
  const hint = useId();
  return (
    <div className="space-y-1.5">
      {form.hint !== null && <p id={hint} className="label first-letter:uppercase">{form.hint}</p>}
      <TypedField
        aria-label={t('yourAnswer')} aria-describedby={form.hint === null ? undefined : hint} value={response?.text ?? ''}
        onType={(text) => onAnswer({ kind: 'text', text })}
      />
    </div>
  );
}
