import type { FormProps } from './formProps';
import { Option } from './Option';

/** One of several. */
export function ChoiceForm({ name, form, response, onAnswer }: FormProps<'choice'>) {
  return (
    <div className="space-y-2">
      {form.options.map((choice) => (
        <Option
          key={choice} type="radio" name={name} text={choice} checked={response?.choice === choice}
          onChange={() => onAnswer({ kind: 'choice', choice })}
        />
      ))}
    </div>
  );
}
