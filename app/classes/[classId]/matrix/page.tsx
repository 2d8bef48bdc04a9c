import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { matrixQuerySchema, queriedMatrix } from '@/core/analytics/matrixQuery';
import { counted, joinAsList } from '@/core/text';
import { classView } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ClassNav } from '@/ui/class/ClassNav';
import { Matrix } from '@/ui/class/Matrix';
import { matrixFileAddress } from '@/ui/class/matrixAddress';
import { MatrixFilters } from '@/ui/class/MatrixFilters';

export const metadata: Metadata = { title: 'Learners of a class' };

export default async function MatrixPage({ params, searchParams }: PageProps<'/classes/[classId]/matrix'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const whole = (await classView(viewer, classId, now)) ?? notFound();
  const query = matrixQuerySchema.parse(await searchParams);
  const matrix = queriedMatrix(whole, query);
  const notStarted = matrix.rows.filter(({ hasStarted }) => !hasStarted).map(({ name }) => name);
  const groups = [...new Set(whole.rows.flatMap(({ group }) => group ?? []))].sort((a, b) => a.localeCompare(b));
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/classes/${classId}`}>{whole.name}</Link></p>
        <h1 className="text-title">Learners</h1>
      </header>
      <ClassNav address={`/classes/${classId}`} here="matrix" />
      {whole.rows.length === 0 ? <p className="font-serif text-reading">Nobody has joined yet.</p> : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-4">
            <MatrixFilters query={query} sections={whole.outline.sections} groups={groups} />
            <a className="button no-print" href={matrixFileAddress(classId, query)} download>Export as CSV</a>
          </div>
          <Matrix matrix={matrix} query={query} now={now} />
          <p className="label">
            {counted(matrix.rows.length, 'learner')}. Mastery is what would be recalled now; below it, the best quiz score. Cards never seen count as
            not known. A column’s name sorts by it; a figure leads to what it rests on.
          </p>
          {notStarted.length > 0 && <p>{counted(notStarted.length, 'learner has', 'learners have')} not started: {joinAsList(notStarted)}.</p>}
        </>
      )}
    </div>
  );
}
