import type { FormProps } from './formProps';
import { Option } from './Option';

/** Several of many. */
export function ChoicesForm({ form, response, onAnswer }: FormProps<'choices'>) {
  const chosen = response?.choices ?? [];
  const toggled = (option: string): string[] =>
    chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  return (
    <div className="space-y-2">
      <p className="label">Choose all that are right. A wrong one takes away a right one.</p>
      {form.options.map((option) => (
        <Option
          key={option} type="checkbox" text={option} checked={chosen.includes(option)}
          onChange={() => onAnswer({ kind: 'choices', choices: toggled(option) })}
        />
      ))}
    </div>
  );
}
