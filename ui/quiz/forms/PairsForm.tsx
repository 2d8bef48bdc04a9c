import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { FormProps } from './formProps';

/** A right side chosen for each left one. */
export function PairsForm({ form: { lefts, options }, response, onAnswer }: FormProps<'pairs'>) {
  const t = useTranslations('quiz.forms');
  const id = useId();
  const choices = lefts.map((_, index) => response?.choices[index] ?? null);
  const choose = (index: number, option: string): void =>
    onAnswer({ kind: 'pairs', choices: choices.with(index, option === '' ? null : option) });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lefts.map((left, index) => (
        <li key={index} className="grid items-center gap-x-4 gap-y-2 py-3 sm:grid-cols-2">
          <label htmlFor={`${id}-${index}`} className="flex min-h-11 items-center">{left}</label>
          <select
            id={`${id}-${index}`} className="field" value={choices[index] ?? ''}
            onChange={({ target }) => choose(index, target.value)}
          >
            <option value="">{t('choose')}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {choices.some((choice, other) => choice === option && other !== index) ? t('used', { word: option }) : option}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
