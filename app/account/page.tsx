import type { Metadata } from 'next';
import Link from 'next/link';
import { isOperator } from '@/server/admin/operator';
import { currentInstant } from '@/server/clock';
import { sessionsOf } from '@/server/sessions';
import { currentSessionId } from '@/server/viewer';
import { SessionList } from '@/ui/account/SessionList';
import { ActionForm } from '@/ui/forms/ActionForm';
import { SignOut } from '@/ui/frame/SignOut';
import { signOutElsewhere, signOutThere } from './actions';
import { accountHolder } from './holder';

export const metadata: Metadata = { title: 'Your account' };

const pages = [['/classes', 'Your classes'], ['/account/security', 'Password, second factor and passkeys'], ['/account/calendar', 'Calendar'], ['/account/tokens', 'Access for programs'], ['/account/data', 'Your data']] as const;

export default async function AccountPage() {
  const viewer = await accountHolder('/account');
  const [sessions, here, runsIt] = await Promise.all([sessionsOf(viewer, currentInstant()), currentSessionId(), isOperator(viewer)]);
  return (
    <div className="mx-auto max-w-xl space-y-10">
      <div className="space-y-6">
        <h1 className="text-title">{viewer.name}</h1>
        <p>
          {viewer.email}
          <br />
          <span className="text-quiet">Time zone {viewer.timeZone ?? 'not known yet'}</span>
        </p>
        <ul>
          {[...pages, ...(runsIt ? [['/admin', 'This installation'] as const] : [])].map(([href, text]) => <li key={href}><Link className="text-link inline-flex min-h-11 items-center" href={href}>{text}</Link></li>)}
        </ul>
        <SignOut learnerId={viewer.learnerId} />
      </div>
      <section aria-labelledby="sessions" className="space-y-4">
        <h2 id="sessions" className="text-large">Where you are signed in</h2>
        <SessionList sessions={sessions} here={here} timeZone={viewer.timeZone ?? 'UTC'} end={(id) => signOutThere.bind(null, id)} />
        {sessions.length > 1 && <ActionForm action={signOutElsewhere} submitLabel="Sign out everywhere else" isQuiet>{null}</ActionForm>}
      </section>
    </div>
  );
}
