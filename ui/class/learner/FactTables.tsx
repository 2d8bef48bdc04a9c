import type { FactEvidence, SectionEvidence } from '@/core/analytics/classProgress/factEvidence';
import { percent } from '@/core/text';
import type { Instant } from '@/core/time';
import { agoText } from '../agoText';

interface FactTablesProps {
  readonly sections: readonly SectionEvidence[];
  /** The section that is unfolded; null for none. */
  readonly unfolded: string | null;
  readonly now: Instant;
}

const heads = ['Recall', 'Cards met', 'Reviews', 'Lapses', 'Quiz', 'Last review'] as const;

/** What is known of each fact, section by section. */
export function FactTables({ sections, unfolded, now }: FactTablesProps) {
  return (
    <section aria-labelledby="facts" className="space-y-3">
      <h2 id="facts" className="text-large">Fact by fact</h2>
      <p className="label">Recall: how likely the fact’s cards are known now, a card never met counting as not known. Worst first.</p>
      <div className="divide-y divide-line border-y border-line">
        {sections.map(({ section: { section, position }, facts }) => (
          <details key={section.id} id={`section-${section.id}`} open={section.id === unfolded} className="unfold-in-print">
            <summary className="min-h-11 content-center">
              {position}. {section.title} <span className="label figures">{metText(facts)}</span>
            </summary>
            <div className="overflow-x-auto pb-4" tabIndex={0} role="region" aria-label={`Facts of section ${position}`}>
              <table className="figures w-full text-left text-small">
                <thead className="label">
                  <tr>
                    <th scope="col" className="py-2 pr-4 font-normal">Fact</th>
                    {heads.map((name) => <th key={name} scope="col" className="py-2 pr-4 align-bottom font-normal">{name}</th>)}
                  </tr>
                </thead>
                <tbody className="divide-y divide-line">
                  {facts.map((fact) => <FactRow key={fact.factId} fact={fact} now={now} />)}
                </tbody>
              </table>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

function FactRow({ fact: { statement, recall, met, cards, reviews, lapses, right, asked, lastReviewedAt }, now }: { fact: FactEvidence; now: Instant }) {
  const cells = [
    percent(recall), `${met} of ${cards}`, String(reviews), String(lapses), asked === 0 ? '–' : `${right} of ${asked}`,
    lastReviewedAt === null ? '–' : agoText(lastReviewedAt, now),
  ];
  return (
    <tr className="break-inside-avoid">
      <th scope="row" className="min-w-56 py-2 pr-4 font-serif font-normal">{statement}</th>
      {cells.map((text, index) => <td key={heads[index]} className="whitespace-nowrap py-2 pr-4 align-baseline">{text}</td>)}
    </tr>
  );
}

function metText(facts: readonly FactEvidence[]): string {
  return `${facts.filter(({ met }) => met > 0).length} of ${facts.length} facts met`;
}
