import type { Metadata } from 'next';
import { listJobs } from '@/server/admin/jobs';
import { currentInstant } from '@/server/clock';
import { AdminPage } from '@/ui/admin/AdminPage';
import { JobList } from '@/ui/admin/JobList';
import { tryJobAgain } from '../actions';
import { lookUp } from '../sought';

export const metadata: Metadata = { title: 'Jobs' };

export default async function JobsPage({ searchParams }: PageProps<'/admin/jobs'>) {
  const now = currentInstant();
  const { viewer, sought, found } = await lookUp(searchParams, (who, what) => listJobs(who, what, now));
  return (
    <AdminPage here="/admin/jobs" sought={sought} found={found} unit={['job', 'jobs']} searchLabel="A kind, or a part of an id">
      <JobList jobs={found.rows} now={now} timeZone={viewer.timeZone ?? 'UTC'} tryAgain={(kind, key) => tryJobAgain.bind(null, kind, key)} />
    </AdminPage>
  );
}
