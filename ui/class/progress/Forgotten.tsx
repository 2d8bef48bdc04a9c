import Link from 'next/link';
import { counted } from '@/core/text';

interface ForgottenProps {
  readonly facts: readonly {
    readonly factId: string;
    readonly statement: string;
    readonly lapses: number;
    readonly reviews: number;
    readonly learners: number;
    readonly section: { readonly id: string; readonly position: number };
  }[];
  /** Of the class. */
  readonly address: string;
}

/** What is worth a word in class. */
export function Forgotten({ facts, address }: ForgottenProps) {
  return (
    <section aria-labelledby="forgotten" className="space-y-3">
      <h2 id="forgotten" className="text-large">Forgotten most, last 14 days</h2>
      {facts.length === 0 ? <p className="text-quiet">Nothing was forgotten that had been learned before.</p> : (
        <ol className="divide-y divide-line border-y border-line">
          {facts.map(({ factId, statement, lapses, reviews, learners, section }) => (
            <li key={factId} className="py-2">
              <p className="font-serif">{statement}</p>
              <p className="label figures">
                Forgotten {lapses} of {counted(reviews, 'time')} by {counted(learners, 'learner')} ·{' '}
                <Link className="text-link inline-flex min-h-6 items-center" href={`${address}/sections/${section.id}`}>
                  Section {section.position}<span className="sr-only">, its questions</span>
                </Link>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
