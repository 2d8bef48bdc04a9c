interface ChartHeadProps {
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly summary: string;
}

/** What a chart opens with. */
export function ChartHead({ title, summary }: ChartHeadProps) {
  return (
    <figcaption className="space-y-0.5">
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="label figures">{summary}</p>
    </figcaption>
  );
}
