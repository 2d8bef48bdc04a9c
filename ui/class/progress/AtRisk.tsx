import Link from 'next/link';
import type { LearnerAtRisk } from '@/core/analytics/classProgress/overview';
import { riskInWords } from '@/core/analytics/risk/riskInWords';

interface AtRiskProps {
  readonly learners: readonly LearnerAtRisk[];
  /** Of the class. */
  readonly address: string;
}

/** As many as can be talked about before class. */
const learnersUnfolded = 8;

/** Who needs help, and why. */
export function AtRisk({ learners, address }: AtRiskProps) {
  const others = learners.slice(learnersUnfolded);
  return (
    <section aria-labelledby="at-risk" className="space-y-3">
      <h2 id="at-risk" className="text-large">{learners.length === 0 ? 'Nobody at risk' : `At risk: ${learners.length}`}</h2>
      {learners.length === 0 && <p className="text-quiet">No learner shows any of the signs that are set below.</p>}
      <Learners learners={learners.slice(0, learnersUnfolded)} address={address} />
      {others.length > 0 && (
        <details className="unfold-in-print">
          <summary className="text-link inline-flex min-h-11 items-center">{others.length} more</summary>
          <Learners learners={others} address={address} />
        </details>
      )}
    </section>
  );
}

function Learners({ learners, address }: AtRiskProps) {
  return (
    <ul className="divide-y divide-line border-y border-line empty:hidden">
      {learners.map(({ learnerId, name, risk }) => (
        <li key={learnerId} className="grid items-baseline gap-x-6 py-2 sm:grid-cols-[12rem_1fr]">
          <Link className="text-link min-h-6 justify-self-start font-semibold" href={`${address}/learners/${learnerId}`}>{name}</Link>
          <span className="figures">{riskInWords(risk)}</span>
        </li>
      ))}
    </ul>
  );
}
