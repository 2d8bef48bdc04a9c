import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classView } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ClassNav } from '@/ui/class/ClassNav';
import { CopyButton } from '@/ui/class/CopyButton';
import { Matrix } from '@/ui/class/Matrix';
import { counted } from '@/ui/course/counted';
import { joinAsList } from '@/core/text';

export const metadata: Metadata = { title: 'Class' };

export default async function ClassPage({ params }: PageProps<'/classes/[classId]'>) {
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const matrix = (await classView(viewer, asId<ClassId>((await params).classId), now)) ?? notFound();
  const notStarted = matrix.rows.filter(({ hasStarted }) => !hasStarted).map(({ name }) => name);
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href="/classes">Classes</Link> · {matrix.outline.course.title}
        </p>
        <h1 className="text-title">{matrix.name}</h1>
      </header>
      <ClassNav address={`/classes/${matrix.id}`} here="" />
      <section aria-label="Joining" className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p>
          Code <strong className="figures text-large tracking-widest">{matrix.code}</strong>
        </p>
        <CopyButton path={`/join/${matrix.code}`} label="Copy the link to join" />
      </section>
      {matrix.rows.length === 0 ? (
        <p className="font-serif text-reading">Nobody has joined yet. Give your learners the code or the link above.</p>
      ) : (
        <>
          <Matrix matrix={matrix} now={now} />
          <div className="flex flex-wrap items-center justify-between gap-4">
            <p className="label">
              Above: mastery, what would be recalled now. Below it: the best quiz score. Cards never seen count as not known.
            </p>
            <a className="button" href={`/classes/${matrix.id}/export.csv`} download>
              Export as CSV
            </a>
          </div>
          {notStarted.length > 0 && (
            <p>
              {counted(notStarted.length, 'learner has', 'learners have')} not started: {joinAsList(notStarted)}.
            </p>
          )}
        </>
      )}
    </div>
  );
}
