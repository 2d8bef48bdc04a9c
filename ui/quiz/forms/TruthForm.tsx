import { useTranslations } from 'next-intl';
import type { FormProps } from './formProps';
import { Option } from './Option';
import { TypedField } from './TypedField';

/** True or false; of what is taken for false also what should stand there, where that is asked. */
export function TruthForm({ name, form, response, onAnswer }: FormProps<'truth'>) {
  const t = useTranslations('quiz.forms');
  return (
    <div className="space-y-2">
      <Option
        type="radio" name={name} text={t('true')} checked={response?.value === true}
        onChange={() => onAnswer({ kind: 'truth', value: true })}
      />
      <Option
        type="radio" name={name} text={t('false')} checked={response?.value === false}
        onChange={() => onAnswer({ kind: 'truth', value: false })}
      />
      {form.asksCorrection && response?.value === false && (
        <label className="block space-y-1.5 pt-2">
          <span>
            {form.asked === null ? t('whatStands') : t.rich('correctionOf', { words: form.asked, q: (words) => <q>{words}</q> })}{' '}
            <span className="text-quiet">{t('halfScore')}</span>
          </span>
          <TypedField
            value={response.correction ?? ''}
            onType={(correction) => onAnswer({ kind: 'truth', value: false, ...(correction === '' ? {} : { correction }) })}
          />
        </label>
      )}
    </div>
  );
}
