import type { AccessTokenId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { agoText } from '../class/agoText';
import type { FormOutcome } from '../forms/ActionForm';
import { ConfirmedDeed } from './ConfirmedDeed';

interface TokenListProps {
  readonly tokens: readonly {
    readonly id: AccessTokenId;
    readonly name: string;
    readonly createdAt: Instant;
    readonly lastUsedAt: Instant | null;
    readonly endsAt: Instant | null;
  }[];
  readonly now: Instant;
  /** IANA name. */
  readonly timeZone: string;
  readonly revoke: (id: AccessTokenId) => () => Promise<FormOutcome>;
}

/** Tokens, when each was used, and the way to be rid of it. */
export function TokenList({ tokens, now, timeZone, revoke }: TokenListProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {tokens.map(({ id, name, createdAt, lastUsedAt, endsAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 break-words">
            <p className="font-semibold">{name}</p>
            <p className="label figures">
              {lastUsedAt === null ? 'Never used' : `Last used ${agoText(lastUsedAt, now)}`} · made {format.format(createdAt)} ·{' '}
              {endsAt === null ? 'holds until revoked' : `holds until ${format.format(endsAt)}`}
            </p>
          </div>
          <ConfirmedDeed heading={`Revoke “${name}”? The program that has it reads no more.`} backText="Keep it" onText="Revoke it" deed={revoke(id)}>
            Revoke<span className="sr-only"> {name}</span>
          </ConfirmedDeed>
        </li>
      ))}
    </ul>
  );
}
