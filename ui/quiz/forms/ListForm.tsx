import { useTranslations } from 'next-intl';
import type { FormProps } from './formProps';
import { TypedField } from './TypedField';

/** Several things named from memory, in any order. */
export function ListForm({ form: { count }, response, onAnswer }: FormProps<'list'>) {
  const t = useTranslations('quiz.forms');
  const items = Array.from({ length: count }, (_, place) => response?.items[place] ?? '');
  return (
    <ol className="space-y-2">
      {items.map((item, place) => (
        <li key={place}>
          <TypedField
            aria-label={t('item', { number: place + 1, total: count })} value={item}
            onType={(text) => onAnswer({ kind: 'list', items: items.with(place, text) })}
          />
        </li>
      ))}
    </ol>
  );
}
