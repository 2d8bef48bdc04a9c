import type { Response as Answer, ResponseOf } from '@/core/grading/response';
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
      return <Truth name={name} asked={form.asked} response={response?.kind === 'truth' ? response : null} onAnswer={onAnswer} />;
    case 'choices': {
      const chosen = response?.kind === 'choices' ? response.choices : [];
      return <SeveralOf options={form.options} chosen={chosen} onChoose={(choices) => onAnswer({ kind: 'choices', choices })} />;
    }
    case 'text':
      return (
        <input
          className="field"
          aria-label={form.hint === null ? 'Your answer' : `Your answer: ${form.hint}`}
          placeholder={form.hint ?? ''}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={response?.kind === 'text' ? response.text : ''}
          onChange={({ target }) => onAnswer({ kind: 'text', text: target.value })}
        />
      );
    case 'list':
      return <ListOf count={form.count} items={response?.kind === 'list' ? response.items : []} onChange={(items) => onAnswer({ kind: 'list', items })} />;
    case 'gaps':
      return <Gaps count={form.count} bank={form.bank} texts={response?.kind === 'gaps' ? response.texts : []} onChange={(texts) => onAnswer({ kind: 'gaps', texts })} />;
    case 'pairs':
      return (
        <OneForEach
          items={form.lefts}
          options={form.options}
          choices={response?.kind === 'pairs' ? response.choices : []}
          onChange={(choices) => onAnswer({ kind: 'pairs', choices })}
        />
      );
    case 'order':
      return <InOrder items={response?.kind === 'order' ? response.items : form.items} onChange={(items) => onAnswer({ kind: 'order', items })} />;
    case 'categories':
      return (
        <OneForEach
          items={form.items}
          options={form.categories}
          choices={response?.kind === 'categories' ? response.choices : []}
          onChange={(choices) => onAnswer({ kind: 'categories', choices })}
        />
      );
  }
}

interface TruthProps {
  readonly name: string;
  /** Words to be put right where the statement is taken for false; null where none are. */
  readonly asked: string | null;
  readonly response: ResponseOf<'truth'> | null;
  readonly onAnswer: (response: Answer) => void;
}

function Truth({ name, asked, response, onAnswer }: TruthProps) {
  return (
    <div className="space-y-2">
      <OneOf
        name={name}
        options={['True', 'False']}
        chosen={response === null ? null : response.value ? 'True' : 'False'}
        onChoose={(choice) => onAnswer({ kind: 'truth', value: choice === 'True' })}
      />
      {asked !== null && response?.value === false && (
        <label className="block">
          What should stand in place of “{asked}”?
          <input
            className="field"
            autoComplete="off"
            value={response.correction ?? ''}
            onChange={({ target }) => onAnswer({ kind: 'truth', value: false, correction: target.value })}
          />
        </label>
      )}
    </div>
  );
}

interface GapsProps {
  readonly count: number;
  readonly bank: readonly string[] | null;
  readonly texts: readonly string[];
  readonly onChange: (texts: string[]) => void;
}

function Gaps({ count, bank, texts, onChange }: GapsProps) {
  const filled = Array.from({ length: count }, (_, index) => texts[index] ?? '');
  return (
    <ol className="space-y-2">
      {filled.map((text, gap) => {
        const label = `Gap ${gap + 1} of ${count}`;
        const fill = (filling: string): void => onChange(filled.with(gap, filling));
        return (
          <li key={gap}>
            {bank === null
              ? <input className="field" aria-label={label} autoComplete="off" value={text} onChange={({ target }) => fill(target.value)} />
              : <Choose label={label} options={bank} chosen={text} onChoose={fill} />}
          </li>
        );
      })}
    </ol>
  );
}

interface OneForEachProps {
  readonly items: readonly string[];
  readonly options: readonly string[];
  readonly choices: readonly (string | null)[];
  readonly onChange: (choices: (string | null)[]) => void;
}

function OneForEach({ items, options, choices, onChange }: OneForEachProps) {
  const chosen = items.map((_, index) => choices[index] ?? null);
  return (
    <ul className="space-y-2">
      {items.map((item, index) => (
        <li key={item} className="space-y-1">
          <span>{item}</span>
          <Choose label={item} options={options} chosen={chosen[index] ?? ''} onChoose={(one) => onChange(chosen.with(index, one === '' ? null : one))} />
        </li>
      ))}
    </ul>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly options: readonly string[];
  /** '' for none. */
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
}

function Choose({ label, options, chosen, onChoose }: ChooseProps) {
  return (
    <select className="field" aria-label={label} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <option value="">Choose …</option>
      {options.map((option) => <option key={option} value={option}>{option}</option>)}
    </select>
  );
}

function InOrder({ items, onChange }: { items: readonly string[]; onChange: (items: string[]) => void }) {
  const swap = (index: number): void => onChange(items.with(index, items[index - 1] ?? '').with(index - 1, items[index] ?? ''));
  return (
    <ol className="space-y-2">
      {items.map((item, index) => (
        <li key={item} className="flex items-center gap-3">
          <span className="grow">{index + 1}. {item}</span>
          <button type="button" className="text-link min-h-11" disabled={index === 0} aria-label={`Move “${item}” up`} onClick={() => swap(index)}>Up</button>
          <button type="button" className="text-link min-h-11" disabled={index === items.length - 1} aria-label={`Move “${item}” down`} onClick={() => swap(index + 1)}>Down</button>
        </li>
      ))}
    </ol>
  );
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
