import type { Metadata } from 'next';
import Link from 'next/link';
import type { Instant } from '@/core/time';
import { currentInstant } from '@/server/clock';
import { listCopyable } from '@/server/courses';
import { listDrafts } from '@/server/drafts';
import type { DraftSummary } from '@/server/drafts';
import { currentViewer } from '@/server/viewer';
import { agoText } from '@/ui/class/agoText';
import { CoursesNeedAccount } from '@/ui/desk/CoursesNeedAccount';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { copyAndEdit } from './actions';

export const metadata: Metadata = { title: 'Your courses' };

const doneTexts: ReadonlyMap<unknown, string> = new Map([
  ['deleted', 'The course is deleted.'],
  ['retired', 'The course is retired: it stands below.'],
  ['back', 'The course is back.'],
]);

export default async function CoursesPage({ searchParams }: PageProps<'/teach/courses'>) {
  const viewer = await currentViewer();
  if (viewer === null || viewer.isGuest) return <CoursesNeedAccount isGuest={viewer !== null} />;
  const [drafts, copyable] = await Promise.all([listDrafts(viewer), listCopyable()]);
  const now = currentInstant();
  const done = doneTexts.get((await searchParams)['done']);
  const retired = drafts.filter(({ isRetired }) => isRetired);
  return (
    <div className="column space-y-10">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-title">Your courses</h1>
        <Link className="button button-accent" href="/teach/courses/new">New from an article</Link>
      </header>
      {done !== undefined && <p role="status" className="text-correct">{done}</p>}
      {drafts.length === 0 && (
        <p className="font-serif text-reading">
          None yet. Bring an article: its facts are found, you keep the questions that are good, and publish them as a course.
        </p>
      )}
      <Entries drafts={drafts.filter(({ isRetired }) => !isRetired)} now={now} />
      {retired.length > 0 && (
        <section aria-labelledby="retired" className="space-y-3">
          <h2 id="retired" className="label">Retired</h2>
          <Entries drafts={retired} now={now} />
        </section>
      )}
      <Link className="text-link inline-flex min-h-11 items-center" href="/teach/flags">Questions that learners flagged</Link>
      <section aria-labelledby="copy" className="space-y-3">
        <h2 id="copy" className="label">Copy and edit</h2>
        {copyable.map(({ id, title }) => (
          <form key={id} action={copyAndEdit.bind(null, id)} className="flex flex-wrap items-center justify-between gap-3">
            <span className="font-serif">{title}</span>
            <SubmitButton>Copy<span className="sr-only"> {title}</span></SubmitButton>
          </form>
        ))}
      </section>
    </div>
  );
}

function Entries({ drafts, now }: { drafts: readonly DraftSummary[]; now: Instant }) {
  if (drafts.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {drafts.map((draft) => <li key={draft.id} className="py-5"><Entry draft={draft} ago={agoText(draft.changedAt, now)} /></li>)}
    </ul>
  );
}

function Entry({ draft: { id, courseId, title, progress, version, hasUnpublishedChanges }, ago }: { draft: DraftSummary; ago: string }) {
  return (
    <div className="space-y-1">
      <h2 className="text-large"><Link className="hover:underline hover:decoration-1" href={`/teach/courses/${id}`}>{title}</Link></h2>
      <p className="label figures">
        {progress.decided} of {progress.listed} reviewed · {progress.approved} approved · changed {ago}
      </p>
      <p className="label">
        {version === null ? 'Not published' : `Version ${version} is published${hasUnpublishedChanges ? ', with changes since' : ''}`}
        {version !== null && <> · <Link className="text-link" href={`/courses/${courseId}`}>See it as a learner</Link></>}
      </p>
    </div>
  );
}
