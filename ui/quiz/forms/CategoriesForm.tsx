import type { FormProps } from './formProps';
import { Pill } from './Pill';

/** A category chosen for each item. */
export function CategoriesForm({ name, form: { items, categories }, response, onAnswer }: FormProps<'categories'>) {
  const choices = items.map((_, index) => response?.choices[index] ?? null);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item, index) => (
        <li key={index} className="py-3">
          <fieldset>
            <legend className="mb-2">{item}</legend>
            <div className="flex flex-wrap gap-2">
              {categories.map((category) => (
                <Pill
                  key={category} name={`${name}-${index}`} text={category} checked={choices[index] === category}
                  onChange={() => onAnswer({ kind: 'categories', choices: choices.with(index, category) })}
                />
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
