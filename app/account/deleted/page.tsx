import type { Metadata } from 'next';
import Link from 'next/link';

export const metadata: Metadata = { title: 'Account deleted' };

/** Where somebody is led who has deleted their account. */
export default function DeletedPage() {
  return (
    <div className="mx-auto max-w-xl space-y-6">
      <h1 className="text-title">Your account is deleted</h1>
      <p className="font-serif text-reading">
        Nothing of yours is kept here any more, and this browser has let go of what it kept. On other devices that you studied with,
        clear this site’s data in the browser.
      </p>
      <Link className="button" href="/">Go to the courses</Link>
    </div>
  );
}
