import type { Metadata } from 'next';
import Link from 'next/link';
import { deletionView } from '@/server/accountDeletion/viewing';
import { DeleteAccount } from '@/ui/account/DeleteAccount';
import { DeletionAftermath } from '@/ui/account/DeletionAftermath';
import { accountHolder } from '../../holder';
import { remove } from './actions';

export const metadata: Metadata = { title: 'Delete your account' };

export default async function DeletePage() {
  const viewer = await accountHolder('/account/data/delete');
  const { classes, courses, drafts } = await deletionView(viewer);
  const inTheWay = classes.filter(({ fate }) => fate === 'in-the-way');
  return (
    <div className="mx-auto max-w-2xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account/data">Your data</Link></p>
        <h1 className="text-title">Delete your account</h1>
      </header>
      <p className="font-serif text-reading">
        Everything that is kept of you goes, at once and for good: your name, address and password, your cards and every review, your
        quizzes and answers, your settings. You are signed out everywhere. Nobody can bring it back.
      </p>
      <DeletionAftermath classes={classes} courses={courses} drafts={drafts} />
      <section aria-labelledby="first" className="space-y-4">
        <h2 id="first" className="text-large">Take your data first</h2>
        <p>All of it as JSON, and each part as CSV. Courses of yours can be taken as folders from their pages.</p>
        <a className="button" href="/account/data/export.zip" download>Download your data</a>
      </section>
      <section aria-labelledby="confirm" className="space-y-4 border-t border-line pt-8">
        <h2 id="confirm" className="text-large">Delete it</h2>
        {inTheWay.length === 0
          ? <DeleteAccount learnerId={viewer.learnerId} remove={remove} />
          : (
            <div className="space-y-3 border-l-2 border-accent pl-5">
              <p>Learners would be left without an instructor. Let somebody else teach, or archive, first:</p>
              <ul>
                {inTheWay.map(({ id, name }) => (
                  <li key={id} className="flex flex-wrap items-center gap-x-4">
                    {name}
                    <Link className="text-link inline-flex min-h-11 items-center" href={`/classes/${id}/people#instructors`} aria-label={`Let somebody else teach ${name}`}>Let somebody else teach</Link>
                    <Link className="text-link inline-flex min-h-11 items-center" href={`/classes/${id}/settings`} aria-label={`Archive ${name}`}>Archive</Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
      </section>
    </div>
  );
}
