import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { isOperator } from '@/server/admin/operator';
import { currentInstant } from '@/server/clock';
import { sessionsOf } from '@/server/sessions';
import { currentSessionId } from '@/server/viewer';
import { SessionList } from '@/ui/account/SessionList';
import { ActionForm } from '@/ui/forms/ActionForm';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { SignOut } from '@/ui/frame/SignOut';
import { signOutElsewhere, signOutThere } from './actions';
import { accountHolder } from './holder';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

const pages = [['/classes', 'classes'], ['/account/security', 'security'], ['/account/calendar', 'calendar'], ['/account/tokens', 'tokens'], ['/account/data', 'data']] as const;

export default async function AccountPage() {
  const viewer = await accountHolder('/account');
  const t = await getTranslations('account');
  const [sessions, here, runsIt] = await Promise.all([sessionsOf(viewer, currentInstant()), currentSessionId(), isOperator(viewer)]);
  return (
    <div className="mx-auto max-w-xl space-y-10">
      <div className="space-y-6">
        <h1 className="text-title">{viewer.name}</h1>
        <p>
          {viewer.email}
          <br />
          <span className="text-quiet">{viewer.timeZone === null ? t('timeZoneUnknown') : t('timeZone', { timeZone: viewer.timeZone })}</span>
        </p>
        <ul>
          {[...pages, ...(runsIt ? [['/admin', 'installation'] as const] : [])].map(([href, name]) => <li key={href}><Link className="text-link inline-flex min-h-11 items-center" href={href}>{t(`pages.${name}`)}</Link></li>)}
        </ul>
        <ForBrowser parts={['accountForms', 'accountProblems']}>
          <SignOut learnerId={viewer.learnerId} />
        </ForBrowser>
      </div>
      <section aria-labelledby="sessions" className="space-y-4">
        <h2 id="sessions" className="text-large">{t('sessions.heading')}</h2>
        <SessionList sessions={sessions} here={here} timeZone={viewer.timeZone ?? 'UTC'} end={(id) => signOutThere.bind(null, id)} />
        {sessions.length > 1 && <ActionForm action={signOutElsewhere} submitLabel={t('sessions.endOthers')} isQuiet>{null}</ActionForm>}
      </section>
    </div>
  );
}
