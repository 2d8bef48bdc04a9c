interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly isLarge?: boolean;
}

/** A figure over its name, within a dl. */
export function Figure({ name, value, isLarge = false }: FigureProps) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="label">{name}</dt>
      <dd className={`font-serif ${isLarge ? 'text-title' : 'text-large'}`}>{value}</dd>
    </div>
  );
}
