import type { Metadata } from 'next';
import { listClasses } from '@/server/admin/listing';
import { AdminPage } from '@/ui/admin/AdminPage';
import { AllClasses } from '@/ui/admin/AllClasses';
import { lookUp } from '../sought';

export const metadata: Metadata = { title: 'All classes' };

export default async function AllClassesPage({ searchParams }: PageProps<'/admin/classes'>) {
  const { viewer, sought, found } = await lookUp(searchParams, listClasses);
  return (
    <AdminPage here="/admin/classes" sought={sought} found={found} unit={['class', 'classes']} searchLabel="Part of a class’s or an instructor’s name">
      <AllClasses classes={found.rows} timeZone={viewer.timeZone ?? 'UTC'} />
    </AdminPage>
  );
}
