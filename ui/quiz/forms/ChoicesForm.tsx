import { useTranslations } from 'next-intl';
import type { FormProps } from './formProps';
import { Option } from './Option';

/** Several of many. */
export function ChoicesForm({ form, response, onAnswer }: FormProps<'choices'>) {
  const t = useTranslations('quiz.forms');
  const chosen = response?.choices ?? [];
  const toggled = (option: string): string[] =>
    chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  return (
    <div className="space-y-2">
      <p className="label">{t('chooseAll')}</p>
      {form.options.map((option) => (
        <Option
          key={option} type="checkbox" text={option} checked={chosen.includes(option)}
          onChange={() => onAnswer({ kind: 'choices', choices: toggled(option) })}
        />
      ))}
    </div>
  );
}
