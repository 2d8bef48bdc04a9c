import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { CopyButton } from '../CopyButton';

interface JoinPanelProps {
  readonly code: string;
  readonly isJoinable: boolean;
  readonly isArchived: boolean;
  readonly switchCode: () => Promise<FormOutcome>;
  readonly renew: () => Promise<FormOutcome>;
}

/** How learners join by themselves. */
export function JoinPanel({ code, isJoinable, isArchived, switchCode, renew }: JoinPanelProps) {
  const isOpen = isJoinable && !isArchived;
  return (
    <section aria-labelledby="joining" className="space-y-4">
      <h2 id="joining" className="text-large">Joining by code</h2>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p>
          Code <strong className={`figures text-large tracking-widest ${isOpen ? '' : 'text-quiet line-through'}`}>{code}</strong>
        </p>
        {isOpen && <CopyButton path={`/join/${code}`} label="Copy the link to join" />}
      </div>
      <p className="text-quiet">
        {isArchived ? 'The class is archived: nobody can join.' : isOpen ? 'Whoever has the code or the link can join. A new code ends the old one and its link.' : 'The code is off: nobody can join by it.'}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm action={switchCode} submitLabel={isJoinable ? 'Turn the code off' : 'Turn the code on'} isQuiet>{null}</ActionForm>
        <ActionForm action={renew} submitLabel="Make a new code" isQuiet>{null}</ActionForm>
      </div>
    </section>
  );
}
