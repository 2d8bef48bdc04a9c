import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/server/viewer';
import { SignOut } from '@/ui/frame/SignOut';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in?next=/account');
  if (viewer.isGuest) redirect('/sign-up?next=/account');
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">{viewer.name}</h1>
      <p>
        {viewer.email}
        <br />
        <span className="text-quiet">Time zone {viewer.timeZone ?? 'not known yet'}</span>
      </p>
      <p>
        <Link className="text-link" href="/classes">Your classes</Link>
      </p>
      <p>
        <Link className="text-link" href="/account/tokens">Access for programs</Link>
      </p>
      <SignOut learnerId={viewer.learnerId} />
    </div>
  );
}
