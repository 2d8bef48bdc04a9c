import Link from 'next/link';
import type { LearnerAtRisk } from '@/core/analytics/classProgress/overview';
import { riskInWords } from './riskInWords';

/** Who needs help, and why. */
export function AtRisk({ learners, address }: { learners: readonly LearnerAtRisk[]; /** Of the class. */ address: string }) {
  return (
    <section aria-labelledby="at-risk" className="space-y-3">
      <h2 id="at-risk" className="text-large">{learners.length === 0 ? 'Nobody at risk' : `At risk: ${learners.length}`}</h2>
      {learners.length === 0 ? <p className="text-quiet">No learner shows any of the signs below.</p> : (
        <ul className="divide-y divide-line border-y border-line">
          {learners.map(({ learnerId, name, risk }) => (
            <li key={learnerId} className="grid gap-x-6 py-2 sm:grid-cols-[12rem_1fr]">
              <Link className="text-link inline-flex min-h-6 items-center font-semibold" href={`${address}/learners/${learnerId}`}>{name}</Link>
              <span className="figures">{riskInWords(risk)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
