import type { FormProps } from './formProps';
import { Pill } from './Pill';

/** A category chosen for each item. */
export function CategoriesForm({ name, form: { items, categories }, response, onAnswer }: FormProps<'categories'>) {
  const choices = items.map((_, index) => response?.choices[index] ?? null);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item, index) => (
        <li key={index} className="py-3">
          <div role="radiogroup" aria-label={item} className="space-y-2">
            <p aria-hidden>{item}</p>
            <div className="flex flex-wrap gap-2">
              {categories.map((category) => (
                <Pill
                  key={category} name={`${name}-${index}`} text={category} checked={choices[index] === category}
                  onChange={() => onAnswer({ kind: 'categories', choices: choices.with(index, category) })}
                />
              ))}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
