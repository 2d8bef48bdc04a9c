interface CheckGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly checked: readonly string[];
  readonly problem: string | undefined;
}

/** Several of many, as boxes under one heading. */
export function CheckGroup({ name, legend, hint, choices, checked, problem }: CheckGroupProps) {
  const described = [hint === undefined ? [] : `${name}-hint`, problem === undefined ? [] : `${name}-problem`].flat().join(' ');
  return (
    <fieldset className="space-y-1.5" {...(described === '' ? {} : { 'aria-describedby': described })}>
      <legend className="font-semibold">{legend}</legend>
      {hint !== undefined && <p id={`${name}-hint`} className="text-small text-quiet">{hint}</p>}
      <div className="grid gap-x-6 sm:grid-cols-2">
        {choices.map(({ value, text }, index) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox" name={name} value={value} defaultChecked={checked.includes(value)} className="size-5 shrink-0 accent-accent"
              aria-invalid={problem !== undefined && index === 0 ? true : undefined}
            />
            {text}
          </label>
        ))}
      </div>
      {problem !== undefined && <p id={`${name}-problem`} role="alert" className="text-accent">{problem}</p>}
    </fieldset>
  );
}
