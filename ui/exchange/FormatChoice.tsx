import Link from 'next/link';

interface FormatChoiceProps {
  readonly chosen: string;
  readonly formats: readonly { readonly name: string; readonly label: string; readonly address: string }[];
}

/** The formats that a course can be exported in. */
export function FormatChoice({ chosen, formats }: FormatChoiceProps) {
  return (
    <nav aria-label="Formats">
      <ul className="flex flex-wrap gap-2">
        {formats.map(({ name, label, address }) => (
          <li key={name}>
            <Link className={`button ${name === chosen ? 'border-ink font-semibold' : ''}`} href={address} aria-current={name === chosen ? 'page' : undefined} scroll={false}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
