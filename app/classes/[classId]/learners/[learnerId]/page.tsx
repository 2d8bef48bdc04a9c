import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { LearnerTable } from '@/core/analytics/classProgress/learnerTables';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, LearnerId } from '@/core/ids';
import { classLearnerView } from '@/server/classLearners';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { agoText } from '@/ui/class/agoText';
import { CsvLinks } from '@/ui/class/CsvLinks';
import { FactTables } from '@/ui/class/learner/FactTables';
import { MemoryReport } from '@/ui/class/learner/MemoryReport';
import { LeaveClass, SeenByInstructors } from '@/ui/class/learner/OwnClass';
import { Timeline } from '@/ui/class/learner/Timeline';
import { Progress } from '@/ui/course/Progress';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { PrintButton } from '@/ui/quiz/result/PrintButton';
import { leave } from '../../../actions';

export const metadata: Metadata = { title: 'Learner' };

const tableTexts: Readonly<Record<LearnerTable, string>> = {
  sections: 'Sections', facts: 'Facts', days: 'Days', quizzes: 'Quizzes', due: 'Cards due', retention: 'Recall by day', calibration: 'Calibration',
  certainty: 'Sure, and right?',
};

export default async function LearnerPage({ params, searchParams }: PageProps<'/classes/[classId]/learners/[learnerId]'>) {
  const ids = await params;
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const view = await classLearnerView(viewer, asId<ClassId>(ids.classId), asId<LearnerId>(ids.learnerId), now);
  if (view === null) notFound();
  const { progress, learner, isSelf, report } = view;
  const { section } = await searchParams;
  const address = `/classes/${view.class.id}`;
  const attemptAddress = (id: AttemptId): string => (isSelf ? `/attempts/${id}/result` : `${address}/learners/${learner.id}/attempts/${id}`);
  return (
    <div className="mx-auto max-w-4xl space-y-12">
      {/* Not a header, which paper leaves out. */}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="space-y-2">
          <p className="label">
            <Link className="text-link" href={isSelf ? '/classes' : address}>{view.class.name}</Link>
          </p>
          <h1 className="text-title">{learner.name}</h1>
          {isSelf && <SeenByInstructors />}
          <p className="label">
            {progress.lastReviewedAt === null ? 'Has not reviewed yet' : `Last review ${agoText(progress.lastReviewedAt, now)}`}
          </p>
        </div>
        <div className="no-print"><ForBrowser parts={['quizResult']}><PrintButton /></ForBrowser></div>
      </div>
      <Progress progress={progress} timeZone={viewer.timeZone ?? 'UTC'} attemptAddress={attemptAddress} />
      {progress.reviewCount > 0 && <MemoryReport {...report} desiredRetention={progress.desiredRetention} />}
      <Timeline days={report.timeline} attemptAddress={attemptAddress} />
      <FactTables sections={report.sections} unfolded={typeof section === 'string' ? section : null} now={now} />
      <CsvLinks address={`${address}/learners/${learner.id}/export.csv`} tables={tableTexts} />
      {isSelf && <LeaveClass leave={leave.bind(null, view.class.id)} />}
    </div>
  );
}
