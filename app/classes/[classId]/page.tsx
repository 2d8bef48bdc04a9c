import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { percent } from '@/core/text';
import { wallClockOf } from '@/core/wallClock';
import { overviewView } from '@/server/classProgress/overview';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { dateTextIn } from '@/ui/charts/useDateText';
import { ClassNav } from '@/ui/class/ClassNav';
import { CopyButton } from '@/ui/class/CopyButton';
import { CsvLinks } from '@/ui/class/CsvLinks';
import { AtRisk } from '@/ui/class/progress/AtRisk';
import { Forgotten } from '@/ui/class/progress/Forgotten';
import { Outlooks } from '@/ui/class/progress/Outlooks';
import { ProgressSettingsForm } from '@/ui/class/progress/ProgressSettingsForm';
import { Figure } from '@/ui/course/Figure';
import { saveProgressSettings } from './progressSettings';

export const metadata: Metadata = { title: 'Class' };

/** What to know of a class before it meets. */
export default async function ClassPage({ params }: PageProps<'/classes/[classId]'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await overviewView(viewer, classId, currentInstant())) ?? notFound();
  const { overview, timeZone, isExamSet } = view;
  const address = `/classes/${classId}`;
  const examAt = wallClockOf(view.examAt, timeZone);
  const examDate = dateTextIn(await getLocale())(examAt.slice(0, 'YYYY-MM-DD'.length));
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href="/classes">Classes</Link> · {view.courseTitle}
        </p>
        <h1 className="text-title">{view.name}</h1>
      </header>
      <ClassNav address={address} here="" />
      {overview.learners === 0 ? (
        <section aria-label="Joining" className="space-y-4">
          <p className="font-serif text-reading">Nobody has joined yet. Give your learners this code, or the link.</p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <p>Code <strong className="figures text-large tracking-widest">{view.code}</strong></p>
            <CopyButton path={`/join/${view.code}`} label="Copy the link to join" />
          </div>
        </section>
      ) : (
        <div className="space-y-12">
          <dl className="figures grid grid-cols-2 gap-6 sm:grid-cols-4">
            <Figure isLarge name="active in the last 7 days" value={`${overview.active} of ${overview.learners}`} />
            <Figure isLarge name="of the course known now" value={percent(overview.forecast.course.now)} />
            <Figure isLarge name={`on ${examDate}, going on`} value={percent(overview.forecast.course.goingOn)} />
            <Figure isLarge name="at risk" value={String(overview.atRisk.length)} />
          </dl>
          <AtRisk learners={overview.atRisk} address={address} />
          <div className="space-y-3">
            <Forgotten facts={view.forgotten} address={address} />
            <p><Link className="text-link inline-flex min-h-11 items-center" href={`${address}/questions`}>Questions that do not work</Link></p>
          </div>
          <Outlooks forecast={overview.forecast} examDate={examDate} isExamSet={isExamSet} address={address} />
          <CsvLinks address={`${address}/overview/export.csv`} tables={{ risk: 'At risk', forgotten: 'Forgotten', sections: 'Known by section' }} />
        </div>
      )}
      <details className="no-print max-w-3xl border-t border-line pt-4">
        <summary className="min-h-11 content-center">The exam, and who counts as at risk</summary>
        <div className="pt-4">
          <ProgressSettingsForm examAt={isExamSet ? examAt : ''} timeZone={timeZone} thresholds={view.thresholds} save={saveProgressSettings.bind(null, classId)} />
        </div>
      </details>
    </div>
  );
}
