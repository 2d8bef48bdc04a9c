const meanings = [
  ['Right', 'facility index: the mean score. Below 20% see whether the text says it; from 95% on the question tells nobody from another.'],
  ['Discrimination', 'mean score of the best 27% of the attempts less that of the worst 27%, −1 to 1. From 0.3 on the question tells them apart well; below 0 something is wrong.'],
  ['Correlation', 'of the question with the rest of the quiz, −1 to 1: who is right here, is right elsewhere too.'],
  ['Efficiency', 'how well it tells the strong from the weak for its difficulty; at 1 nothing with these scores could do so better.'],
  ['Weight', 'how much of what the quiz tells apart comes from this question. Only where everybody is asked the same ones.'],
] as const;

/** What the columns of the questions say. */
export function MeasureMeanings() {
  return (
    <details className="text-small">
      <summary className="min-h-11 content-center text-quiet">What the figures say</summary>
      <dl className="space-y-2">
        {meanings.map(([name, text]) => (
          <div key={name}><dt className="inline font-semibold">{name}: </dt><dd className="inline text-quiet">{text}</dd></div>
        ))}
      </dl>
    </details>
  );
}
