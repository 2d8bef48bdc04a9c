import type { ListedPlatform } from '@/core/lti/listed';
import { counted } from '@/core/text';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface PlatformListProps {
  readonly platforms: readonly ListedPlatform[];
  /** IANA name. */
  readonly timeZone: string;
  readonly setDisabled: (id: string, isDisabled: boolean) => () => Promise<FormOutcome>;
}

/** Platforms that people come from, and what can be done about each. */
export function PlatformList({ platforms, timeZone, setDisabled }: PlatformListProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  if (platforms.length === 0) return <p className="font-serif text-reading">None yet. Register one below: people then come here from its courses, and their scores go back.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {platforms.map(({ id, name, issuer, clientId, deployments, isDynamic, isDisabled, registeredAt, accounts, classes, undelivered }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 break-words">
            <p className="font-semibold">{name}{isDisabled && <span className="text-accent"> · disabled</span>}</p>
            <p className="break-all">{issuer} · {clientId}</p>
            <p className="label figures">
              {isDynamic ? 'Registered itself' : 'Registered by hand'} {format.format(registeredAt)} · {deployments.length === 0 ? 'any deployment' : `deployment ${deployments.join(', ')}`} ·{' '}
              {counted(accounts, 'account')} · {counted(classes, 'class', 'classes')}{undelivered > 0 && <span className="text-accent"> · {counted(undelivered, 'score')} not delivered</span>}
            </p>
          </div>
          <ActionForm action={setDisabled(id, !isDisabled)} submitLabel={isDisabled ? 'Enable' : 'Disable'} isQuiet><span className="sr-only">{name}</span></ActionForm>
        </li>
      ))}
    </ul>
  );
}
