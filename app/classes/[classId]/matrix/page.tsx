import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { matrixQuerySchema, queriedMatrix } from '@/core/analytics/matrixQuery';
import type { MatrixShow } from '@/core/analytics/matrixQuery';
import { counted, joinAsList } from '@/core/text';
import { classView } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ClassHead } from '@/ui/class/ClassHead';
import { Matrix } from '@/ui/class/Matrix';
import { matrixFileAddress } from '@/ui/class/matrixAddress';
import { MatrixFilters } from '@/ui/class/MatrixFilters';

export const metadata: Metadata = { title: 'Learners of a class' };

const meanings: Readonly<Record<MatrixShow, string>> = {
  mastery: '', quiz: ' By section stands the best quiz score.', both: ' Below it stands the best quiz score.',
};

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
      <ClassHead name={whole.name} address={`/classes/${classId}`} here="matrix" title="Learners" />
      {whole.rows.length === 0 ? <p className="font-serif text-reading">Nobody has joined yet.</p> : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-4">
            <MatrixFilters query={query} sections={whole.outline.sections} groups={groups} />
            <a className="button no-print" href={matrixFileAddress(classId, query)} download>Export as CSV</a>
          </div>
          <Matrix matrix={matrix} query={query} now={now} />
          <p className="label">
            {counted(matrix.rows.length, 'learner')}. Known is what would be recalled now; cards never seen count as not known.{meanings[query.show]} A
            column’s name sorts by it; a figure leads to what it rests on.
          </p>
          {notStarted.length > 0 && <p>{counted(notStarted.length, 'learner has', 'learners have')} not started: {joinAsList(notStarted)}.</p>}
        </>
      )}
    </div>
  );
}
