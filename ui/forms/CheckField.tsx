interface CheckFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly defaultChecked: boolean;
}

/** Something that is on or off. */
export function CheckField({ name, label, hint, defaultChecked }: CheckFieldProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 py-1.5">
      <input type="checkbox" name={name} defaultChecked={defaultChecked} className="mt-1 size-5 shrink-0 accent-accent" />
      <span>
        <span className="block font-semibold">{label}</span>
        {hint !== undefined && <span className="block text-small text-quiet">{hint}</span>}
      </span>
    </label>
  );
}
