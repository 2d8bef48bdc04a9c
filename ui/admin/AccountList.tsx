import Link from 'next/link';
import type { ListedAccount } from '@/core/accounts/listed';
import type { LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { counted } from '@/core/text';
import { agoText } from '../class/agoText';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

type Deed = (id: LearnerId) => () => Promise<FormOutcome>;

interface AccountListProps {
  readonly accounts: readonly ListedAccount[];
  /** Who looks at it: nobody disables themselves. */
  readonly ownId: LearnerId;
  readonly now: Instant;
  /** IANA name. */
  readonly timeZone: string;
  readonly disable: Deed;
  readonly enable: Deed;
  readonly sendLink: Deed;
}

/** Accounts, what each is here, and what can be done about it. */
export function AccountList({ accounts, ownId, now, timeZone, disable, enable, sendLink }: AccountListProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {accounts.map(({ id, name, email, madeAt, seenAt, isOperator, isDisabled, teaches, learnsIn }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 break-words">
            <p className="font-semibold">{name}{isOperator && <span className="font-normal text-quiet"> · operator</span>}{isDisabled && <span className="text-accent"> · disabled</span>}</p>
            <p>{email}</p>
            <p className="label figures">
              Since {format.format(madeAt)} · {seenAt === null ? 'signed in nowhere' : `seen ${agoText(seenAt, now)}`} · teaches {counted(teaches, 'class', 'classes')}, learns in {learnsIn} ·{' '}
              <Link className="text-link" href={`/admin/log?search=${id}`}>what was done<span className="sr-only"> by and to {name}</span></Link>
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-3">
            <ActionForm action={sendLink(id)} submitLabel="Link to a new password" isQuiet><span className="sr-only">{name}</span></ActionForm>
            {id !== ownId && (isDisabled
              ? <ActionForm action={enable(id)} submitLabel="Enable" isQuiet><span className="sr-only">{name}</span></ActionForm>
              : <ActionForm action={disable(id)} submitLabel="Disable" isQuiet><span className="sr-only">{name}</span></ActionForm>)}
          </div>
        </li>
      ))}
    </ul>
  );
}
