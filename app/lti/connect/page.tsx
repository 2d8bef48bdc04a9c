import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { refusalSentences } from '@/core/lti/refusals';
import { currentInstant } from '@/server/clock';
import { connectView } from '@/server/lti/connecting';
import { currentViewer } from '@/server/viewer';
import { ActionForm } from '@/ui/forms/ActionForm';
import { oneOf } from '../oneOf';
import { connectHere } from './actions';

export const metadata: Metadata = { title: 'Connect your account', referrer: 'no-referrer' };

/** For somebody whose address has an account already: only its owner can say that they are the same. */
export default async function ConnectPage({ searchParams }: PageProps<'/lti/connect'>) {
  const ticket = oneOf(await searchParams, 'ticket');
  const [view, viewer, asked] = await Promise.all([connectView(ticket, currentInstant()), currentViewer(), headers()]);
  const own = `/lti/connect?${new URLSearchParams({ ticket }).toString()}`;
  const isFramed = asked.get('x-framed') !== null;
  if (view === null) return <Message title="Connect your account"><p role="alert">{refusalSentences['used-already']}</p></Message>;
  return (
    <Message title="Connect your account">
      <p>
        There is an account with the address {view.email} already. If it is yours, sign in to it once, and from then on you come from {view.platformName} as that
        account{view.personName !== null && `, as ${view.personName}`}.
      </p>
      {viewer === null || viewer.isGuest || isFramed ? (
        // A frame keeps no session, so that signing in needs a window of its own.
        <a className="button button-accent" href={isFramed ? own : `/sign-in?next=${encodeURIComponent(own)}`} {...(isFramed ? { target: '_blank', rel: 'noopener' } : {})}>
          {isFramed ? 'Go on in a new window' : 'Sign in'}
        </a>
      ) : (
        <>
          <p>You are signed in as <strong>{viewer.name}</strong> ({viewer.email}).</p>
          <ActionForm action={connectHere.bind(null, ticket)} submitLabel="Connect this account">{null}</ActionForm>
        </>
      )}
    </Message>
  );
}

function Message({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return <div className="mx-auto max-w-md space-y-6"><h1 className="text-title">{title}</h1>{children}</div>;
}
