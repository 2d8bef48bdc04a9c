import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { calendarAddress } from '@/server/calendars/address';
import { currentInstant } from '@/server/clock';
import { CalendarSubscription } from '@/ui/account/CalendarSubscription';
import { ActionForm } from '@/ui/forms/ActionForm';
import { accountHolder } from '../holder';
import { end, make } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.pages'))('calendar'), referrer: 'no-referrer' };
}

export default async function CalendarPage() {
  const viewer = await accountHolder('/account/calendar');
  const [t, account] = await Promise.all([getTranslations('account.calendar'), getTranslations('account')]);
  const subscription = await calendarAddress(viewer);
  return (
    <div className="mx-auto max-w-xl space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">{account('pages.calendar')}</h1>
      </header>
      <p className="font-serif text-reading">
        {t('text')}
      </p>
      {subscription === null
        ? <ActionForm action={make} submitLabel={t('make')}>{null}</ActionForm>
        : <CalendarSubscription subscription={subscription} now={currentInstant()} renew={make} end={end} />}
    </div>
  );
}
