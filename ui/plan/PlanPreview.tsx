import Link from 'next/link';
import type { RecallCost } from '@/core/scheduling/plan/plan';
import type { PlanOutcome, PlanRequest } from '@/core/scheduling/plan/planRequest';
import { counted } from '@/core/text';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface PlanPreviewProps {
  readonly request: PlanRequest;
  readonly outcome: PlanOutcome;
  readonly carryOut: () => Promise<FormOutcome>;
  readonly cancelHref: string;
}

const titles: Readonly<Record<PlanRequest['kind'], string>> = {
  postpone: 'Less today', delay: 'Not today', flatten: 'A backlog, day by day', advance: 'More today', break: 'A break', 'easy-dates': 'Lighter dates',
};

/** What a change would do, before it is made. */
export function PlanPreview({ request, outcome, carryOut, cancelHref }: PlanPreviewProps) {
  return (
    <section aria-labelledby="preview" className="space-y-4 rounded-soft border border-edge bg-raised p-5">
      <h2 id="preview" className="text-large">Preview: {titles[request.kind]}</h2>
      {!outcome.ok && <p role="alert" className="text-accent">{refusalText(outcome)}</p>}
      {outcome.ok && outcome.plan.moves.length === 0 && <p role="status">Nothing would change.{stayingText(outcome.staying)}</p>}
      {outcome.ok && outcome.plan.moves.length > 0 && (
        <>
          <Cost cost={outcome.plan.cost} />
          {outcome.staying > 0 && <p>{stayingText(outcome.staying)}</p>}
          <div className="flex flex-wrap items-start gap-3">
            <ActionForm action={carryOut} submitLabel={`Move ${counted(outcome.plan.moves.length, 'card')}`}>{null}</ActionForm>
            <Link className="button" href={cancelHref}>Leave it</Link>
          </div>
        </>
      )}
    </section>
  );
}

function Cost({ cost: { before, after, cardsMoved, busiestBefore, busiestAfter } }: { cost: RecallCost }) {
  return (
    <dl className="figures grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="text-quiet">Cards moved</dt>
      <dd>{cardsMoved}</dd>
      <dt className="text-quiet">Recall expected when they are asked</dt>
      <dd>{percentText(before)} now, {percentText(after)} then</dd>
      <dt className="text-quiet">Reviews on the busiest day</dt>
      <dd>{busiestBefore} now, {busiestAfter} then</dd>
    </dl>
  );
}

function percentText(share: number | null): string {
  return share === null ? 'none' : `${(100 * share).toFixed(1)} %`;
}

function stayingText(staying: number): string {
  return staying === 0 ? '' : ` ${counted(staying, 'review')} must stay: moved further, the intervals would no longer fit the memory.`;
}

function refusalText(outcome: Extract<PlanOutcome, { ok: false }>): string {
  switch (outcome.reason) {
    case 'dates-over':
      return 'These dates are over. Choose dates from today on.';
    case 'dates-reversed':
      return 'The last date lies before the first.';
    case 'too-long':
      return 'Choose dates within the next year.';
    case 'too-few-days':
      return outcome.daysNeeded === null
        ? 'With so few a day the backlog would never be done, as more comes due than that. Allow more a day.'
        : `That takes longer: with so many a day, ${outcome.daysNeeded} days.`;
  }
}
