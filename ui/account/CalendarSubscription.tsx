import { useTranslations } from 'next-intl';
import type { Instant } from '@/core/time';
import { CopyButton } from '../class/CopyButton';
import type { FormOutcome } from '../forms/ActionForm';
import { useAgoText } from '../messages/ago';
import { ConfirmedDeed } from './ConfirmedDeed';

interface CalendarSubscriptionProps {
  readonly subscription: { readonly address: string; readonly lastReadAt: Instant | null };
  readonly now: Instant;
  readonly renew: () => Promise<FormOutcome>;
  readonly end: () => Promise<FormOutcome>;
}

/** A calendar's address to be copied, and the ways to be rid of it. */
export function CalendarSubscription({ subscription: { address, lastReadAt }, now, renew, end }: CalendarSubscriptionProps) {
  const t = useTranslations('account.calendar');
  const agoText = useAgoText(now);
  return (
    <div className="space-y-8">
      <div className="space-y-3 border-s-2 border-accent ps-5">
        <p className="figures break-all rounded-soft bg-raised p-3">{address}</p>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton path={address} label={t('copy')} />
          <a className="button" href={address.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
        </div>
        <p className="label">
          {lastReadAt === null ? t('unread') : t('read', { ago: agoText(lastReadAt) })} {t('secret')}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ConfirmedDeed heading={t('renewHeading')} backText={t('keepAddress')} onText={t('renewIt')} deed={renew}>{t('renew')}</ConfirmedDeed>
        <ConfirmedDeed heading={t('endHeading')} backText={t('keep')} onText={t('endIt')} deed={end}>{t('endIt')}</ConfirmedDeed>
      </div>
    </div>
  );
}
