import type { Instant } from '@/core/time';
import { agoText } from '../class/agoText';
import { CopyButton } from '../class/CopyButton';
import type { FormOutcome } from '../forms/ActionForm';
import { ConfirmedDeed } from './ConfirmedDeed';

interface CalendarSubscriptionProps {
  readonly subscription: { readonly address: string; readonly lastReadAt: Instant | null };
  readonly now: Instant;
  readonly renew: () => Promise<FormOutcome>;
  readonly end: () => Promise<FormOutcome>;
}

/** A calendar's address to be copied, and the ways to be rid of it. */
export function CalendarSubscription({ subscription: { address, lastReadAt }, now, renew, end }: CalendarSubscriptionProps) {
  return (
    <div className="space-y-8">
      <div className="space-y-3 border-l-2 border-accent pl-5">
        <p className="figures break-all rounded-soft bg-raised p-3">{address}</p>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton path={address} label="Copy the address" />
          <a className="button" href={address.replace(/^https?:/, 'webcal:')}>Open in a calendar program</a>
        </div>
        <p className="label">
          {lastReadAt === null ? 'No program has read it yet.' : `Last read ${agoText(lastReadAt, now)}.`} Whoever has the address sees
          this calendar, and nothing else of yours: keep it to yourself.
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ConfirmedDeed heading="Make a new address? The one you have leads nowhere then." backText="Keep this one" onText="Make a new one" deed={renew}>Make a new address</ConfirmedDeed>
        <ConfirmedDeed heading="End the calendar? Programs that have the address read no more." backText="Keep it" onText="End it" deed={end}>End it</ConfirmedDeed>
      </div>
    </div>
  );
}
