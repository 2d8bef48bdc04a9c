import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { refusalSentences } from '@/core/lti/refusals';
import { currentInstant } from '@/server/clock';
import { enterView } from '@/server/lti/entering';
import { oneOf } from '../oneOf';

export const metadata: Metadata = { title: 'Open Afterread', referrer: 'no-referrer' };

/** In a platform's frame, where browsers keep nothing of ours, and wherever the sign-in may have been begun elsewhere: whoever sits
 *  there sees as whom they come before they come. */
export default async function EnterPage({ searchParams }: PageProps<'/lti/enter'>) {
  const ticket = oneOf(await searchParams, 'ticket');
  const view = await enterView(ticket, currentInstant());
  const isFramed = (await headers()).get('x-framed') !== null;
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">{view?.linkTitle ?? 'Open Afterread'}</h1>
      {view === null ? <p role="alert">{refusalSentences['used-already']}</p> : (
        <>
          <p>
            You come from {view.platformName}{view.personName !== null && <> as <strong>{view.personName}</strong></>}.
            {isFramed && ' Afterread opens in a window of its own, where your browser lets it keep that you are signed in.'}
          </p>
          <form method="post" action="/api/lti/enter" target={isFramed ? '_blank' : undefined}>
            <input type="hidden" name="ticket" value={ticket} />
            <button type="submit" className="button button-accent">Open Afterread</button>
          </form>
          <p className="text-quiet">Not you? Sign out of {view.platformName} first.</p>
        </>
      )}
    </div>
  );
}
