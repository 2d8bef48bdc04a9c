import type { Response as Answer } from '@/core/grading/response';
import type { ResponseForm } from '@/core/questions/view';

interface AnswerFormProps {
  /** Names the group of radio buttons. */
  readonly name: string;
  readonly form: ResponseForm;
  readonly response: Answer | null;
  readonly onAnswer: (response: Answer | null) => void;
}

/** The way to answer a question, by its form. */
export function AnswerForm({ name, form, response, onAnswer }: AnswerFormProps) {
  switch (form.kind) {
    case 'choice':
      return (
        <OneOf
          name={name}
          options={form.options}
          chosen={response?.kind === 'choice' ? response.choice : null}
          onChoose={(choice) => onAnswer({ kind: 'choice', choice })}
        />
      );
    case 'truth':
      return (
        <OneOf
          name={name}
          options={['True', 'False']}
          chosen={response?.kind === 'truth' ? (response.value ? 'True' : 'False') : null}
          onChoose={(choice) => onAnswer({ kind: 'truth', value: choice === 'True' })}
        />
      );
    case 'choices': {
      const chosen = response?.kind === 'choices' ? response.choices : [];
      return <SeveralOf options={form.options} chosen={chosen} onChoose={(choices) => onAnswer({ kind: 'choices', choices })} />;
    }
    case 'text':
      return (
        <input
          className="field"
          aria-label="Your answer"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={response?.kind === 'text' ? response.text : ''}
          onChange={({ target }) => onAnswer({ kind: 'text', text: target.value })}
        />
      );
    case 'list':
      return <ListOf count={form.count} items={response?.kind === 'list' ? response.items : []} onChange={(items) => onAnswer({ kind: 'list', items })} />;
  }
}

const optionClass =
  'flex min-h-12 items-center gap-3 rounded-soft border border-line px-4 py-2 hover:bg-wash has-checked:border-accent has-checked:bg-wash';

interface OneOfProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (option: string) => void;
}

function OneOf({ name, options, chosen, onChoose }: OneOfProps) {
  return (
    <div className="space-y-2">
      {options.map((option) => (
        <label key={option} className={optionClass}>
          <input
            type="radio"
            className="size-4 shrink-0 accent-accent"
            name={name}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {option}
        </label>
      ))}
    </div>
  );
}

interface SeveralOfProps {
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (options: string[]) => void;
}

function SeveralOf({ options, chosen, onChoose }: SeveralOfProps) {
  const toggle = (option: string): string[] =>
    chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  return (
    <div className="space-y-2">
      {options.map((option) => (
        <label key={option} className={optionClass}>
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={chosen.includes(option)}
            onChange={() => onChoose(toggle(option))}
          />
          {option}
        </label>
      ))}
    </div>
  );
}

interface ListOfProps {
  readonly count: number;
  readonly items: readonly string[];
  readonly onChange: (items: string[]) => void;
}

function ListOf({ count, items, onChange }: ListOfProps) {
  const places = Array.from({ length: count }, (_, index) => items[index] ?? '');
  return (
    <ol className="space-y-2">
      {places.map((item, place) => (
        <li key={place}>
          <input
            className="field"
            aria-label={`Item ${place + 1} of ${count}, in any order`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={item}
            onChange={({ target }) => onChange(places.map((one, index) => (index === place ? target.value : one)))}
          />
        </li>
      ))}
    </ol>
  );
}
