import type { Metadata } from 'next';
import Link from 'next/link';
import { calendarAddress } from '@/server/calendars/address';
import { currentInstant } from '@/server/clock';
import { CalendarSubscription } from '@/ui/account/CalendarSubscription';
import { ActionForm } from '@/ui/forms/ActionForm';
import { accountHolder } from '../holder';
import { end, make } from './actions';

export const metadata: Metadata = { title: 'Calendar', referrer: 'no-referrer' };

export default async function CalendarPage() {
  const viewer = await accountHolder('/account/calendar');
  const subscription = await calendarAddress(viewer);
  return (
    <div className="mx-auto max-w-xl space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">Calendar</h1>
      </header>
      <p className="font-serif text-reading">
        Your calendar can show on which of the next 14 days cards are due and how many, and what your classes ask by when. Give it
        the address below under “subscribe” or “from URL”; it looks again every few hours.
      </p>
      {subscription === null
        ? <ActionForm action={make} submitLabel="Make an address">{null}</ActionForm>
        : <CalendarSubscription subscription={subscription} now={currentInstant()} renew={make} end={end} />}
    </div>
  );
}
