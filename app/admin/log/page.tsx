import type { Metadata } from 'next';
import { listDeeds } from '@/server/admin/deeds';
import { AdminPage } from '@/ui/admin/AdminPage';
import { DeedList } from '@/ui/admin/DeedList';
import { lookUp } from '../sought';

export const metadata: Metadata = { title: 'Who did what' };

export default async function DeedsPage({ searchParams }: PageProps<'/admin/log'>) {
  const { viewer, sought, found } = await lookUp(searchParams, listDeeds);
  return (
    <AdminPage here="/admin/log" sought={sought} found={found} unit={['entry', 'entries']} searchLabel="Id of an account or class">
      <DeedList deeds={found.rows} timeZone={viewer.timeZone ?? 'UTC'} />
    </AdminPage>
  );
}
