import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '@/core/text';
import { readConfig } from '@/server/config';
import { ownTables } from '@/server/ownData/tables';
import { accountHolder } from '../holder';

export const metadata: Metadata = { title: 'Your data' };

export default async function DataPage() {
  const viewer = await accountHolder('/account/data');
  const { auditDays } = readConfig().retention;
  return (
    <div className="mx-auto max-w-2xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">Your data</h1>
      </header>
      <p className="font-serif text-reading">
        All of it is in the database of this installation. Nothing is sent anywhere else, but the mails that you get. What you read and
        answer is seen by you; of the course of a class that you learn in, also by its instructors, until you leave it.
      </p>
      <section aria-labelledby="take" className="space-y-4">
        <h2 id="take" className="text-large">Take it with you</h2>
        <p>A zip file with everything below: all of it as JSON, and each part as CSV.</p>
        <a className="button" href="/account/data/export.zip" download>Download your data</a>
      </section>
      <section aria-labelledby="kept" className="space-y-4">
        <h2 id="kept" className="text-large">What is kept, and why</h2>
        <p>As long as you have your account{auditDays === null ? '' : `; when you signed in and who did what to whom for ${counted(auditDays, 'day')}`}.</p>
        <dl className="divide-y divide-line border-y border-line">
          {ownTables.map(({ table, what }) => (
            <div key={table} className="gap-x-6 py-3 sm:flex">
              <dt className="label shrink-0 break-words sm:w-48">{table}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="delete" className="space-y-4">
        <h2 id="delete" className="text-large">Delete your account</h2>
        <p>All of this goes, at once and for good. You are shown first what that means for classes and courses of yours.</p>
        <Link className="button" href="/account/data/delete">Delete your account …</Link>
      </section>
    </div>
  );
}
