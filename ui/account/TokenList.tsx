import { useTranslations } from 'next-intl';
import type { AccessTokenId } from '@/core/ids';
import type { Instant } from '@/core/time';
import type { FormOutcome } from '../forms/ActionForm';
import { useAgoText } from '../messages/ago';
import { useDateFormat } from '../messages/dates';
import { hidden } from '../messages/hidden';
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
  const t = useTranslations('account.tokens');
  const agoText = useAgoText(now);
  const dates = useDateFormat({ dateStyle: 'medium', timeZone });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {tokens.map(({ id, name, createdAt, lastUsedAt, endsAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 break-words">
            <p className="font-semibold">{name}</p>
            <p className="label figures">
              {lastUsedAt === null ? t('neverUsed') : t('lastUsed', { ago: agoText(lastUsedAt) })} ·{' '}
              {t('madeOn', { date: dates.format(createdAt) })} ·{' '}
              {endsAt === null ? t('untilRevoked') : t('until', { date: dates.format(endsAt) })}
            </p>
          </div>
          <ConfirmedDeed heading={t('revokeHeading', { name })} backText={t('keep')} onText={t('revokeIt')} deed={revoke(id)}>
            {t.rich('revoke', { name, hidden })}
          </ConfirmedDeed>
        </li>
      ))}
    </ul>
  );
}
