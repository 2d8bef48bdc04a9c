import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listDeeds } from '@/server/admin/deeds';
import { currentViewer } from '@/server/viewer';
import { AdminPage } from '@/ui/admin/AdminPage';
import { DeedList } from '@/ui/admin/DeedList';
import { readSought } from '../sought';

export const metadata: Metadata = { title: 'Who did what' };

export default async function DeedsPage({ searchParams }: PageProps<'/admin/log'>) {
  const viewer = await currentViewer();
  const sought = readSought(await searchParams);
  const found = viewer === null ? null : await listDeeds(viewer, sought);
  if (viewer === null || found === null) notFound();
  return (
    <AdminPage here="/admin/log" sought={sought} found={found} unit={['entry', 'entries']} searchLabel="Id of an account or class">
      <DeedList deeds={found.rows} timeZone={viewer.timeZone ?? 'UTC'} />
    </AdminPage>
  );
}
